/** People a frame means without naming them beside it: groups, and the one the text is about. */

import { answersTo, atHome, classOf, type Entity, HOME_OFFICES } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import type { Cast } from './cast.ts'
import type { Drafts } from './drafts.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'

/** Mentions looked at for a group, to either side: further away nobody remembers them. */
const REMEMBERED = 400

/** The people "hai bên" or "hai ngoại trưởng" mean: those of the meeting just told, else, where an office is named, its two holders spoken of last. */
export function groupPeople(cast: Cast, group: Referent, frame: Frame, last: Draft | undefined): number[] {
  const { size, class: kind } = group.mention.group ?? { size: 2, class: null }
  const told = last && last.people.size >= 2 && (size === 0 || last.people.size === size || size === 2)
  const people = told ? meant(last, size) : []
  if (told && mayAll(cast, people, kind)) return people
  if (size === 0) return []
  if (kind === null) return justNamed(cast, frame, size)
  const found: number[] = []
  for (const referent of nearestFirst(cast.referents, frame)) {
    if (found.length === size) break
    const entity = cast.entities[referent.entity]
    if (!entity) continue
    if (!found.includes(entity.index) && answersTo(entity, kind, null, cast.lexicon.knowledge, null))
      found.push(entity.index)
  }
  return found.length === size ? found.reverse() : []
}

/** "Hai ông" behind "A và B hội đàm. Cùng dự có C và D" are A and B. */
function meant({ people, frames }: Draft, size: number): number[] {
  if (people.size <= size) return [...people]
  for (const { frame } of frames) {
    const named = new Set(frame.sides.flatMap(({ entity }) => (entity >= 0 ? [entity] : [])))
    if (named.size === size) return [...named]
  }
  return [...people]
}

/** Whether people may be called by the title of a group: "hai thủ tướng" are no ministers. Leaders are said of many. */
const mayAll = ({ entities, lexicon }: Cast, people: readonly number[], kind: string | null): boolean =>
  kind === null ||
  kind === 'leader' ||
  people.some((person) => {
    const entity = entities[person]
    return entity && (entity.titles.length === 0 || answersTo(entity, kind, null, lexicon.knowledge, null))
  })

/** Those before the meeting word, the last first; then those behind what it is said of. */
function nearestFirst(referents: readonly Referent[], frame: Frame): readonly Referent[] {
  const before = firstWhere(referents, ({ mention }) => mention.from >= frame.from)
  const behind = firstWhere(referents, ({ mention }) => mention.from >= frame.end)
  return [
    ...referents.slice(Math.max(0, before - REMEMBERED), before).reverse(),
    ...referents.slice(behind, behind + REMEMBERED),
  ]
}

/** Index of the first that `holds`, where all behind it do too. */
function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** "hai bên" with no meeting told yet: the people of the sentences just before, when they are exactly so many. */
function justNamed(cast: Cast, frame: Frame, size: number): number[] {
  const own = new Set(namedBefore(cast, frame))
  if (own.size === size && frame.sides.length === 0 && frame.list.length <= 1 && !frame.rule.hint) return [...own]
  if (frame.rule.strict) return []
  const near = new Set(spokenOf(cast, frame, 2))
  return near.size === size ? [...near] : []
}

/** Whom a meeting word's own sentence speaks of before it. */
const namedBefore = ({ bySentence }: Cast, { sentence, from }: Frame): number[] =>
  (bySentence[sentence] ?? [])
    .filter(({ entity, mention }) => entity >= 0 && mention.to <= from)
    .slice(-REMEMBERED)
    .map(({ entity }) => entity)

/** Whom the last sentences before a meeting word's own speak of, in order. */
function spokenOf({ bySentence }: Cast, { sentence }: Frame, reach: number): number[] {
  const found: number[] = []
  for (let index = Math.max(0, sentence - reach); index < sentence; index++)
    for (const { entity } of bySentence[index]?.slice(-REMEMBERED) ?? []) if (entity >= 0) found.push(entity)
  return found
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
/** Whom an article is about it names so many times. */
const OFTEN = 3

/** Whom the text is about: of those spoken of in the last sentences or at the last meeting, the one met most so far, then the one named most. */
export function topic(
  cast: Cast,
  drafts: Drafts | null,
  last: Draft | undefined,
  frame: Frame,
  not: ReadonlySet<number>,
): number {
  const named = cast.named(frame.sentence)
  const met = (person: number) => drafts?.of(person).length ?? 0
  let best = -1
  for (const person of new Set([...(last?.people ?? []), ...spokenOf(cast, frame, TOPIC_REACH)])) {
    if (not.has(person)) continue
    if (best < 0) best = person
    const [a, b] = [met(person), met(best)]
    if (a > b || (a === b && (named.get(person) ?? 0) > (named.get(best) ?? 0))) best = person
  }
  return best
}

/** Who receives a guest where nobody is named before ("Trong cuộc gặp với B, hai bên nhất trí …" as the first sentence): the country's own leader whom the article names most. */
export function leaderAtHome({ lexicon, namedMost }: Cast, not: ReadonlySet<number>): number {
  const { index, times } = namedMost(
    (entity) =>
      !not.has(entity.index) &&
      atHome(entity, lexicon.language.home) &&
      entity.titles.some((title) => HOME_OFFICES.has(title.class)),
  )
  return times >= OFTEN ? index : -1
}

/** The leaders of two countries, when the article names both. */
export function leadersOf({ leader }: Cast, countries: readonly string[]): number[] {
  const found = countries.map(leader).filter((person) => person >= 0)
  return found.length === 2 && found[0] !== found[1] ? found : []
}
