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
  info.fieldNodes.flatMap((field) => (field.selectionSet === undefined ? [] : named(info, field.selectionSet, name)))

/** `info` as a field below would get it. */
export const at = (info: Selected, fieldNodes: readonly FieldNode[]): Selected => ({
  fieldNodes: [...fieldNodes],
  fragments: info.fragments,
  variableValues: info.variableValues,
})

const named = (info: Selected, set: SelectionSetNode, name: string): readonly FieldNode[] =>
  set.selections.flatMap((selection) => {
    if (isLeft(info, selection)) return []
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : []
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
    return inner === undefined ? [] : named(info, inner.selectionSet, name)
  })

const isLeft = ({ variableValues }: Selected, selection: SelectionNode): boolean =>
  (selection.directives?.length ?? 0) > 0 &&
  (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false)
