/** Labelled meetings beside the ones found: which of them are the same, and which value of a slot a reader would call right. */

import { fold } from '../../ingest/model/fold.ts'

export interface GoldMeeting {
  readonly participants: readonly {
    readonly name: string
    readonly aliases?: readonly string[]
    readonly optional?: boolean
  }[]
  readonly date: string | null
  readonly date_also?: readonly string[]
  readonly place: readonly string[]
  readonly optional?: boolean
}

export interface GoldArticle {
  readonly id: string
  readonly meetings: readonly GoldMeeting[]
}

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
}

const words = (name: string): string[] => fold(name).split(' ')

/** Whether the words of the shorter name (two at least) stand in the longer one in their order. */
function sameName(one: string, other: string): boolean {
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length && (short.length > 1 || long.length === 1)
}

const names = ({ name, aliases = [] }: Named): string[] => [name, ...aliases]
const samePerson = (one: Named, other: Named): boolean =>
  names(one).some((a) => names(other).some((b) => sameName(a, b)))

export interface Found {
  readonly people: readonly Named[]
  /** What its own sentences say; EDTF. */
  readonly date: string | null
}

/** How much the same day counts beside the same people: two who met twice are told apart by it. */
const SAME_DAY = 0.4

/** Pairs of indexes (labelled, found) that are one meeting: most people in common first, half of all of them at least. */
export function pairs(gold: readonly GoldMeeting[], found: readonly Found[]): (readonly [number, number])[] {
  const candidates = gold.flatMap(({ participants, date: day }, i) =>
    found.map(({ people, date }, j) => {
      const shared = participants.filter((one) => people.some((other) => samePerson(one, other)))
      const needed = participants.filter(({ optional }) => !optional)
      const all = new Set([...needed, ...shared]).size + Math.max(0, people.length - shared.length)
      const share = shared.length / all
      return { i, j, shared: shared.length, share, near: share + (day === date ? SAME_DAY : 0) }
    }),
  )
  const good = candidates.filter(({ shared, share }) => shared >= 2 && share >= 0.5).sort((a, b) => b.near - a.near)
  const used = { i: new Set<number>(), j: new Set<number>() }
  return good.flatMap(({ i, j }): [number, number][] => {
    if (used.i.has(i) || used.j.has(j)) return []
    used.i.add(i)
    used.j.add(j)
    return [[i, j]]
  })
}

/** A day is right that is the labelled one, or another that readers would call right. */
export const rightDate = (
  { date, date_also: also = [] }: Pick<GoldMeeting, 'date' | 'date_also'>,
  edtf: string | null,
): boolean => edtf === date || also.includes(edtf as string)

/** A name is right that is one of the labelled ones, or says nearly the same words; none is right where none is labelled. */
export function rightPlace({ place }: Pick<GoldMeeting, 'place'>, name: string | null): boolean {
  if (name === null || place.length === 0) return name === null && place.length === 0
  const own = new Set(words(name))
  return place.some((one) => {
    const other = new Set(words(one))
    const common = [...own].filter((word) => other.has(word)).length
    return common / Math.min(own.size, other.size) >= 0.75 && common / Math.max(own.size, other.size) >= 0.4
  })
}
