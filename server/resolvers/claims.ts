/** Lists of claims: of a meeting or of an article. */

import type { Context } from '../context.ts'
import { type List, pageOf } from '../graph/lists.ts'
import type { ClaimNode, MeetingNode } from '../graph/nodes.ts'
import type { Key } from '../paging/cursor.ts'
import { type Connection, firstPage, type PageArguments } from '../paging/page.ts'

const lists: Readonly<Record<'meetings' | 'articles', List<ClaimNode>>> = {
  meetings: {
    statement: 'claims-of-meetings',
    order: { list: 'claims', key: ['text', 'text'], descending: false },
    node: (row) => row.node as ClaimNode,
    key: (row) => row.key as Key,
  },
  articles: {
    statement: 'claims-of-articles',
    order: { list: 'said', key: ['number', 'text'], descending: false },
    node: (row) => row.node as ClaimNode,
    key: (row) => row.key as Key,
  },
}

export const claimsOf = (
  context: Context,
  of: 'meetings' | 'articles',
  id: string,
  given: PageArguments,
): Promise<Connection<ClaimNode>> => pageOf(context, lists[of], given, { parent: id })

/** Those of a meeting that were read along with it. */
export const claimsAlong = ({ status, _claims = [] }: MeetingNode, { first }: PageArguments): Connection<ClaimNode> =>
  // The key as claims-of-meetings makes it.
  firstPage(lists.meetings.order, first, _claims, (claim) => [
    `${claim.status === status ? '0' : '1'}${claim._article?.published ?? '9999'}`,
    claim.id,
  ])
