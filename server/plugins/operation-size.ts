/** How big an operation is: nodes asked for, depth, aliases; counted with the values of its variables. */

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { PAGE } from '../settings.ts'

export interface Size {
  readonly cost: number
  readonly depth: number
  readonly aliases: number
}

/** Counting stops beyond these, so that counting itself stays cheap. */
export interface Bounds {
  readonly cost: number
  readonly depth: number
  readonly aliases: number
}

type Values = Readonly<Record<string, unknown>>

interface Counting {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Values
  readonly bounds: Bounds
  cost: number
  depth: number
  aliases: number
}

/** Fields that are dear beyond the nodes they give: the number of meetings they may have to look through is not bounded by a page. */
const DEAR: Readonly<Record<string, number>> = {
  'Query.chain': 200,
  'Query.brokers': 1_000,
  'Query.mostMet': 200,
  'Query.commonAcquaintances': 200,
  'Query.histogram': 500,
  'Query.neighbourhood': 500,
  'Query.pair': 50,
  'Query.search': 100,
  'MeetingConnection.totalCount': 100,
  'Place.people': 50,
  'Event.people': 20,
  'Person.counterparts': 20,
  'Histogram.events': 100,
}

/** Lists without a page: how long they usually are at most. */
const LISTS: Readonly<Record<string, number>> = {
  'Neighbourhood.nodes': 1,
  'Neighbourhood.links': 3,
}
const SHORT_LIST = 5
/** What spreading a fragment costs: nothing to speak of for a query that means well. */
const SPREAD = 10

export const sizeOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
  bounds: Bounds,
): Size => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const counting: Counting = { schema, fragments, variables, bounds, cost: 0, depth: 0, aliases: 0 }
  const root = schema.getRootType(operation.operation)
  if (root) walk(counting, operation.selectionSet, root, 1, 1, 1)
  return counting
}

const beyond = ({ cost, depth, aliases, bounds }: Counting): boolean =>
  cost > bounds.cost || depth > bounds.depth || aliases > bounds.aliases

/** `parents`: how many objects this selection is made on. `page`: how many items the connection around it holds. */
const walk = (
  counting: Counting,
  selections: SelectionSetNode,
  type: GraphQLCompositeType,
  parents: number,
  page: number,
  depth: number,
): void => {
  for (const selection of selections.selections) {
    if (beyond(counting)) return
    if (left(selection.directives !== undefined && selection.directives.length > 0, selection, counting)) continue
    if (selection.kind === Kind.FIELD) {
      walkField(counting, selection, type, parents, page, depth)
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? counting.fragments.get(selection.name.value) : selection
    if (fragment === undefined) continue
    const condition = fragment.typeCondition?.name.value
    const inner = condition === undefined ? type : counting.schema.getType(condition)
    // Fragments that spread others twice, level by level, double at every level.
    counting.cost += SPREAD
    if (isCompositeType(inner)) walk(counting, fragment.selectionSet, inner, parents, page, depth)
  }
}

const left = (
  hasDirectives: boolean,
  selection: Parameters<typeof getDirectiveValues>[1],
  { variables }: Counting,
): boolean =>
  hasDirectives &&
  (getDirectiveValues(GraphQLSkipDirective, selection, variables as Record<string, unknown>)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variables as Record<string, unknown>)?.if === false)

const walkField = (
  counting: Counting,
  field: FieldNode,
  type: GraphQLCompositeType,
  parents: number,
  page: number,
  depth: number,
): void => {
  if (field.alias !== undefined && field.alias.value !== field.name.value) counting.aliases++
  // Introspection is answered from memory, and how deep it goes is a rule of its own.
  if (field.name.value.startsWith('__')) return
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
  if (definition === undefined) return
  counting.depth = Math.max(counting.depth, depth)
  const name = `${type.name}.${definition.name}`
  counting.cost += parents * (DEAR[name] ?? 0)
  const inner = getNamedType(definition.type)
  if (!isCompositeType(inner) || field.selectionSet === undefined) return
  const values = getArgumentValues(definition, field, counting.variables as Record<string, unknown>)
  const items = itemsOf(name, definition, values, page)
  const isConnection = inner.name.endsWith('Connection')
  // A connection, its pageInfo and its edges are wrapping: what counts is the nodes in it.
  const many = isConnection || inner.name === 'PageInfo' ? parents : parents * items
  if (!isConnection && inner.name !== 'PageInfo' && !inner.name.endsWith('Edge')) counting.cost += many
  walk(
    counting,
    field.selectionSet,
    inner,
    many,
    isConnection || inner.name === 'Neighbourhood' ? items : page,
    depth + 1,
  )
}

const itemsOf = (name: string, definition: GraphQLField<unknown, unknown>, values: Values, page: number): number => {
  const nullable = getNullableType(definition.type)
  const own = (LISTS[name] ?? 0) * page
  if (own > 0) return own
  if (definition.args.some((argument) => argument.name === 'first')) return pageItems(name, values)
  if (!isListType(nullable)) return 1
  if (name.endsWith('Connection.edges') || name.endsWith('Connection.nodes')) return page
  if (Array.isArray(values.ids)) return Math.max(1, values.ids.length)
  return SHORT_LIST
}

const pageItems = (name: string, values: Values): number => {
  const asked = Math.max(number(values.first), number(values.last))
  const size = asked > 0 ? asked : values.first === 0 ? 0 : PAGE.usual
  return name === 'Query.neighbourhood' ? size + (Array.isArray(values.of) ? values.of.length : 0) : Math.max(1, size)
}

const number = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0)
