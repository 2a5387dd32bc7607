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

const inner = (info: Selected): readonly FieldNode[] => {
  const fields: FieldNode[] = []
  for (const { selectionSet } of info.fieldNodes) if (selectionSet !== undefined) collect(info, selectionSet, fields)
  return fields
}

// Every list asks for its fields many times: one array, filled, costs a fifth of arrays made flat.
const collect = (info: Selected, set: SelectionSetNode, into: FieldNode[]): void => {
  for (const selection of set.selections) {
    if (isLeft(info, selection)) continue
    if (selection.kind === Kind.FIELD) into.push(selection)
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
      if (fragment !== undefined) collect(info, fragment.selectionSet, into)
    }
  }
}

const isLeft = ({ variableValues }: Selected, selection: SelectionNode): boolean =>
  (selection.directives?.length ?? 0) > 0 &&
  (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false)
