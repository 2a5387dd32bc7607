/** Who met most, who connects others, whom several people have in common. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { conditionsOf, type MeetingFilter } from '../graph/filter.ts'
import { statement } from '../graph/statement.ts'
import { idsOf } from '../ids.ts'
import { LAST, pageSize } from '../paging/page.ts'

interface Period {
  readonly from?: string | null
  readonly to?: string | null
  readonly first?: number | null
}

interface Common {
  readonly of: readonly string[]
  readonly filter?: MeetingFilter | null
  readonly first?: number | null
}

const inPeriod = async (context: Context, name: string, { from, to, first }: Period) => {
  const limit = pageSize(first ?? 20)
  if (from == null && to == null) return context.read(statement(name), { limit })
  return context.read(statement(`${name}-in-period`), {
    limit,
    from: from ?? '0',
    to: to ?? LAST,
    below: `${to ?? ''}${LAST}`,
  })
}

export const mostMet = async (_: unknown, period: Period, context: Context) =>
  (await inPeriod(context, 'most-met', period)).map(({ person, meetings, counterparts }) => ({
    person,
    meetingCount: meetings,
    counterpartCount: counterparts,
  }))

export const brokers = async (_: unknown, period: Period, context: Context) =>
  (await inPeriod(context, 'brokers', period)).map(({ person, counterparts, open, share }) => ({
    person,
    counterpartCount: counterparts,
    openPairs: open,
    share,
  }))

export const commonAcquaintances = async (_: unknown, { of, filter, first }: Common, context: Context) => {
  const people = idsOf('Person', of, 10, '`of`')
  if (people.length < 2) throw refuse('BAD_INPUT', '`of` takes 2 to 10 different people.')
  const limit = pageSize(first ?? 20)
  const rows =
    filter == null
      ? await context.read(statement('common-acquaintances'), { people, limit })
      : await readFiltered(context, filter, people, limit)
  return rows.map(({ person, counts }) => ({ person, meetingCounts: counts }))
}

const readFiltered = (context: Context, filter: MeetingFilter, people: readonly string[], limit: number) => {
  const { conditions, filter: values } = conditionsOf(filter)
  return context.read(statement('common-acquaintances-filtered', { conditions }), { people, limit, filter: values })
}
