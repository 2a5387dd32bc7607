/** `pair`: what two people have to do with each other. */

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { conditionsOf, type MeetingFilter } from '../graph/filter.ts'
import { nodeOf } from '../graph/lookup.ts'
import type { PersonNode } from '../graph/nodes.ts'
import { statement } from '../graph/statement.ts'
import { wantedOf } from '../graph/wanted.ts'
import { idOf } from '../ids.ts'
import { type MeetingArguments, meetingsWhere } from './meeting-lists.ts'

interface PairArguments {
  readonly a: string
  readonly b: string
  readonly filter?: MeetingFilter | null
}

export const pair = async (_: unknown, given: PairArguments, context: Context) => {
  const [a, b] = [idOf('Person', given.a), idOf('Person', given.b)]
  if (a === b) throw refuse('BAD_INPUT', 'A pair is two people: `a` and `b` are the same.')
  const { conditions, filter } = conditionsOf(given.filter)
  const [row] = await context.read(statement('pair', { conditions }), { a, b, filter })
  return {
    a: () => nodeOf<PersonNode>(context, 'Person', a),
    b: () => nodeOf<PersonNode>(context, 'Person', b),
    meetingCount: row?.meetings ?? 0,
    first: row?.first,
    last: row?.last,
    meetings: (page: MeetingArguments, _context: Context, info: GraphQLResolveInfo) =>
      meetingsWhere(
        context,
        {
          ...page,
          filter: { ...given.filter, people: [...(given.filter?.people ?? []), given.a, given.b] },
        },
        wantedOf(info),
      ),
  }
}
