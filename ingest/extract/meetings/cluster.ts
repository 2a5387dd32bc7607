/** Frames of one meeting come together: the same people, dates that agree, nouns that point back. */

import type { DateMention } from '../../model/date.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Entity } from '../people/entity.ts'
import { answersTo, classOf } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import type { Reading } from '../reading.ts'
import { statusOf } from '../slots/status.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'

export interface Told {
  readonly frame: Frame
  readonly date: DateMention | null
  /** EDTF, with an anaphoric date resolved. */
  readonly edtf: string | null
}

const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a) || a.includes('/') || b.includes('/')

function overlaps(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0
  for (const person of a) if (b.has(person)) shared++
  return shared >= 2 && (shared === a.size || shared === b.size)
}

/** The people "hai bên" or "hai ngoại trưởng" mean: those of the meeting just told, else the two spoken of last. */
function groupPeople(
  size: number,
  kind: string | null,
  last: Draft | undefined,
  recent: readonly number[],
  entities: readonly Entity[],
  lexicon: Lexicon,
): number[] {
  const fits = (index: number) => {
    const entity = entities[index]
    return entity !== undefined && (!kind || answersTo(entity, kind, null, lexicon.knowledge, null))
  }
  if (last && (size === 0 || last.people.size === size || (size === 2 && last.people.size > 2)) && last.people.size >= 2) {
    return [...last.people]
  }
  if (size === 0) return []
  const distinct = [...new Set([...recent].reverse())].filter(fits)
  return distinct.length >= size ? distinct.slice(0, size) : []
}

/** Guests of different countries, or holders of different high offices, are met one by one. */
function apart(listed: readonly number[], entities: readonly Entity[], lexicon: Lexicon): boolean {
  const people = listed.map((index) => entities[index]).filter((entity): entity is Entity => entity !== undefined)
  const country = (entity: Entity) => entity.titles.find((title) => title.country)?.country ?? null
  const high = (entity: Entity) => entity.titles.map(classOf).find((kind) => lexicon.exclusive.has(kind) && kind !== 'royal' && kind !== 'monarch') ?? null
  const countries = people.map(country)
  const offices = people.map(high)
  const differ = <T>(values: readonly (T | null)[]) => values.every((value) => value !== null) && new Set(values).size === values.length
  return differ(countries) || (people.length > 1 && differ(offices))
}

/** Whom the sentences before are about: the first person of the nearest one that has another person than `not`. */
function topicBefore(referents: readonly Referent[], frame: Frame, not: number): number {
  let best = -1
  let sentence = -1
  for (const { mention, entity } of referents) {
    if (mention.sentence >= frame.sentence || mention.sentence < frame.sentence - 3) continue
    if (entity < 0 || entity === not || mention.sentence === sentence) continue
    best = entity
    sentence = mention.sentence
  }
  return best
}

export function clusterFrames(
  reading: Reading,
  lexicon: Lexicon,
  told: readonly Told[],
  referents: readonly Referent[],
  entities: readonly Entity[],
): Draft[] {
  const drafts: Draft[] = []
  let current: Draft | undefined
  const join = (people: readonly number[], item: Told) => {
    const set = new Set(people)
    const { status } = statusOf(reading, lexicon, item.frame)
    const entry = { frame: item.frame, status, date: item.date }
    const match = drafts.find((draft) => overlaps(draft.people, set) && compatible(draft.date, item.edtf))
    if (match) {
      for (const person of set) match.people.add(person)
      match.frames.push(entry)
      match.date ??= item.edtf
      current = match
      return
    }
    const fresh: Draft = { people: set, frames: [entry], date: item.edtf }
    drafts.push(fresh)
    current = fresh
  }
  for (const item of told) {
    const { frame } = item
    const people = frame.sides.map((side) => side.entity).filter((entity) => entity >= 0)
    const before = referents.filter((referent) => referent.entity >= 0 && referent.mention.sentence <= frame.sentence && referent.mention.from < frame.from)
    for (const group of frame.groups) {
      const { size, class: kind } = group.mention.group ?? { size: 2, class: null }
      people.push(...groupPeople(size, kind, current, before.map((referent) => referent.entity), entities, lexicon))
    }
    let distinct = [...new Set(people)]
    // "Tại cuộc gặp với B, ông nhấn mạnh …" with nobody else in the sentence: the one spoken of before.
    if (distinct.length === 1 && frame.objects && !frame.rule.strict && frame.sides.every((side) => side.entity >= 0)) {
      const topic = topicBefore(referents, frame, distinct[0] as number)
      if (topic >= 0) distinct = [topic, ...distinct]
    }
    if (distinct.length >= 2) {
      const listed = new Set(frame.list.filter((entity) => entity >= 0))
      const hosts = distinct.filter((person) => !listed.has(person))
      if (listed.size > 1 && hosts.length > 0 && (frame.separate || apart([...listed], entities, lexicon))) {
        for (const person of listed) join([...hosts, person], item)
      } else join(distinct, item)
    } else if (current && frame.rule.frame === 'noun' && distinct.length === 0 && frame.sides.length === 0) {
      const { status } = statusOf(reading, lexicon, frame)
      if (compatible(current.date, item.edtf)) {
        current.frames.push({ frame, status, date: item.date })
        current.date ??= item.edtf
      }
    }
  }
  return drafts
}
