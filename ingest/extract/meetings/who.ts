/** People a frame means without naming them beside it: groups, and the one the text is about. */

import type { Lexicon } from '../lexicon.ts'
import { answersTo, classOf, type Entity } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'

export interface Cast {
  readonly lexicon: Lexicon
  readonly entities: readonly Entity[]
  readonly referents: readonly Referent[]
}

/** The people "hai bên" or "hai ngoại trưởng" mean: those of the meeting just told, else, where an office is named, its two holders spoken of last. */
export function groupPeople(cast: Cast, group: Referent, frame: Frame, last: Draft | undefined): number[] {
  const { size, class: kind } = group.mention.group ?? { size: 2, class: null }
  if (last && last.people.size >= 2 && (size === 0 || last.people.size === size || size === 2)) return [...last.people]
  if (size === 0) return []
  if (kind === null) return justNamed(cast, frame, size)
  const found: number[] = []
  const before = cast.referents
    .filter(({ mention }) => mention.sentence <= frame.sentence && mention.from < frame.from)
    .reverse()
  const after = cast.referents.filter(({ mention }) => mention.from >= frame.end)
  for (const referent of [...before, ...after]) {
    if (found.length === size) break
    const entity = cast.entities[referent.entity]
    if (!entity) continue
    if (!found.includes(entity.index) && answersTo(entity, kind, null, cast.lexicon.knowledge, null))
      found.push(entity.index)
  }
  return found.length === size ? found.reverse() : []
}

/** "hai bên" with no meeting told yet: the people of the sentences just before, when they are exactly so many. */
function justNamed({ referents }: Cast, frame: Frame, size: number): number[] {
  if (frame.rule.strict) return []
  const near = new Set<number>()
  for (const { mention, entity } of referents) {
    if (mention.sentence >= frame.sentence) break
    if (entity >= 0 && mention.sentence >= frame.sentence - 2) near.add(entity)
  }
  return near.size === size ? [...near] : []
}

/** Guests of different countries, or holders of different high offices, are met one by one. */
export function apart({ entities, lexicon }: Cast, listed: readonly number[]): boolean {
  const people = listed.map((index) => entities[index]).filter((entity): entity is Entity => entity !== undefined)
  const countries = people.map((entity) => entity.titles.find((title) => title.country)?.country ?? null)
  const offices = people.map(
    (entity) => entity.titles.map(classOf).find((kind) => lexicon.exclusive.has(kind) && kind !== 'royal') ?? null,
  )
  const differ = (values: readonly (string | null)[]) =>
    values.every((value) => value !== null) && new Set(values).size === values.length
  const high = offices.filter((office) => office !== null)
  return differ(countries) || (high.length >= 2 && new Set(high).size === high.length)
}

const TOPIC_REACH = 3

/** Whom the text is about: of those spoken of in the last sentences or at the last meeting, the one met most so far, then the one named most. */
export function topic(
  { referents }: Cast,
  drafts: readonly Draft[],
  last: Draft | undefined,
  frame: Frame,
  not: ReadonlySet<number>,
): number {
  const named = new Map<number, number>()
  const near = new Set<number>(last ? last.people : [])
  for (const { mention, entity } of referents) {
    if (mention.sentence >= frame.sentence) break
    if (entity < 0) continue
    named.set(entity, (named.get(entity) ?? 0) + 1)
    if (mention.sentence >= frame.sentence - TOPIC_REACH) near.add(entity)
  }
  const met = (person: number) => drafts.filter((draft) => draft.people.has(person)).length
  let best = -1
  for (const person of near) {
    if (not.has(person)) continue
    if (best < 0) best = person
    const [a, b] = [met(person), met(best)]
    if (a > b || (a === b && (named.get(person) ?? 0) > (named.get(best) ?? 0))) best = person
  }
  return best
}

/** The leaders of two countries, when the article names both. */
export function leadersOf({ entities, lexicon, referents }: Cast, countries: readonly string[]): number[] {
  const named = new Map<number, number>()
  for (const { entity } of referents) named.set(entity, (named.get(entity) ?? 0) + 1)
  const found = countries.flatMap((country) => {
    const leaders = entities.filter((entity) => answersTo(entity, 'leader', country, lexicon.knowledge, null))
    leaders.sort((a, b) => (named.get(b.index) ?? 0) - (named.get(a.index) ?? 0))
    return leaders[0]?.index ?? []
  })
  return found.length === 2 && found[0] !== found[1] ? found : []
}
