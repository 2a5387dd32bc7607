/** Who met most, whom several people have in common. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { conditionsOf, type MeetingFilter } from '../graph/filter.ts'
import { type Days, readInPeriod } from '../graph/period.ts'
import { statement } from '../graph/statement.ts'
import { idsOf } from '../ids.ts'
import { pageSize } from '../paging/page.ts'

export interface Period extends Days {
  readonly first?: number | null
}

interface Common {
  readonly of: readonly string[]
  readonly filter?: MeetingFilter | null
  readonly first?: number | null
}

export const mostMet = async (_: unknown, period: Period, context: Context) =>
  (await readInPeriod(context, 'most-met', period, { limit: pageSize(period.first ?? 20) })).map(
    ({ person, meetings, counterparts }) => ({ person, meetingCount: meetings, counterpartCount: counterparts }),
  )

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
