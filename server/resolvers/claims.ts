/** Lists of claims: of a meeting or of an article. */

import type { Context } from '../context.ts'
import { type List, pageOf } from '../graph/lists.ts'
import type { ClaimNode } from '../graph/nodes.ts'
import type { Key } from '../paging/cursor.ts'
import type { Connection, PageArguments } from '../paging/page.ts'

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
): Promise<Connection<ClaimNode>> => pageOf(context, lists[of], id, given)
