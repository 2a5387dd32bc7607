/** What a query selects below a field, so that it can be read in one go. */

import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The part of `info` that is needed. */
export type Selected = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>

/** The fields of that name below, through fragments; types of fragments are not looked at. */
export const below = (info: Selected, name: string): readonly FieldNode[] =>
  inner(info).filter((field) => field.name.value === name)

/** The names of all fields below. */
export const fieldNames = (info: Selected): readonly string[] => inner(info).map((field) => field.name.value)

/** `info` as a field below would get it. */
export const at = (info: Selected, fieldNodes: readonly FieldNode[]): Selected => ({
  fieldNodes: [...fieldNodes],
  fragments: info.fragments,
  variableValues: info.variableValues,
})

const inner = (info: Selected): readonly FieldNode[] =>
  info.fieldNodes.flatMap((field) => (field.selectionSet === undefined ? [] : fieldsOf(info, field.selectionSet)))

const fieldsOf = (info: Selected, set: SelectionSetNode): readonly FieldNode[] =>
  set.selections.flatMap((selection) => {
    if (isLeft(info, selection)) return []
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
    return fragment === undefined ? [] : fieldsOf(info, fragment.selectionSet)
  })

const isLeft = ({ variableValues }: Selected, selection: SelectionNode): boolean =>
  (selection.directives?.length ?? 0) > 0 &&
  (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false)
