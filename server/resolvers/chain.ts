/** `chain`: from one person to another through people who met. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { keyed } from '../graph/by-parent.ts'
import { nodeOf } from '../graph/lookup.ts'
import type { MeetingNode, PersonNode } from '../graph/nodes.ts'
import { statement } from '../graph/statement.ts'
import { idOf, idsOf } from '../ids.ts'
import { LAST } from '../paging/page.ts'
import { chainInTime } from './chain-in-time.ts'
import type { Found, Search } from './chain-search.ts'

interface ChainArguments {
  readonly from: string
  readonly to: string
  readonly avoiding?: readonly string[] | null
  readonly inTimeOrder?: boolean | null
  readonly steps?: number | null
  readonly since?: string | null
  readonly until?: string | null
}

const MOST_STEPS = 10

export const chain = async (_: unknown, given: ChainArguments, context: Context) => {
  const wanted: Search = {
    from: idOf('Person', given.from),
    to: idOf('Person', given.to),
    avoiding: idsOf('Person', given.avoiding ?? [], 100, '`avoiding`'),
    steps: given.steps ?? 6,
    since: given.since ?? null,
    until: given.until ?? null,
  }
  if (wanted.steps < 1 || wanted.steps > MOST_STEPS)
    throw refuse('BAD_INPUT', `\`steps\` is 1 to ${MOST_STEPS}, not ${wanted.steps}.`)
  if (wanted.from === wanted.to)
    throw refuse('BAD_INPUT', 'A chain leads from one person to another: `from` and `to` are the same.')
  if (wanted.avoiding.includes(wanted.from) || wanted.avoiding.includes(wanted.to)) return null
  const found = await (given.inTimeOrder ? chainInTime(context, wanted) : shortest(context, wanted))
  return found === null ? null : shape(context, wanted, found)
}

const shortest = async (
  context: Context,
  { from, to, avoiding, steps, since, until }: Search,
): Promise<Found | null> => {
  const [row] =
    since === null && until === null
      ? await context.read(statement('shortest-chain'), { from, to, avoiding, steps })
      : await context.read(statement('shortest-chain-in-period'), {
          from,
          to,
          avoiding,
          steps,
          ...bounds(since, until),
        })
  return row === undefined ? null : (row as unknown as Found)
}

// `sort` begins with the first day that the meeting can have been.
const bounds = (since: string | null, until: string | null) => ({
  above: since ?? '0',
  below: until === null ? LAST : `${until}${LAST}`,
})

const shape = (context: Context, { since, until }: Search, { people, meetings, counts }: Found) => {
  const person = (id: string | undefined) => nodeOf<PersonNode>(context, 'Person', id ?? '')
  return {
    people: people.map(person),
    steps: people.slice(1).map((to, index) => ({
      from: () => person(people[index]),
      to: () => person(to),
      meeting: () => {
        const known = meetings?.[index]
        return known === undefined
          ? latest(context, people[index] ?? '', to, since, until)
          : nodeOf<MeetingNode>(context, 'Meeting', known)
      },
      meetingCount: () => counts?.[index] ?? together(context, people[index] ?? '', to),
    })),
  }
}

const latest = async (context: Context, a: string, b: string, since: string | null, until: string | null) =>
  (await context.batch<string, MeetingNode>(`latest|${since}|${until}`, `${a}\n${b}`, async (ids) =>
    keyed(await context.read(statement('latest-held-of-pairs'), { ids, ...bounds(since, until) })),
  )) ?? null

const together = async (context: Context, a: string, b: string): Promise<number> =>
  (await context.batch<string, number>('met', `${a}\n${b}`, async (ids) =>
    keyed(await context.read(statement('met-of-pairs'), { ids })),
  )) ?? 0
