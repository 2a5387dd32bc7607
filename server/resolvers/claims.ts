/** Lists of claims: of a meeting or of an article. */

import type { Context } from '../context.ts'
import { type List, pageFrom, pageOf } from '../graph/lists.ts'
import type { Row } from '../graph/neo4j.ts'
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
  along?: readonly Row[],
): Promise<Connection<ClaimNode>> | Connection<ClaimNode> =>
  along === undefined ? pageOf(context, lists[of], given, { parent: id }) : pageFrom(lists[of], given, along)
