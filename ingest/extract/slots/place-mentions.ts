/** Every place a sentence speaks of with a preposition or as the goal of a visit, and whether it belongs to the clause or to a noun. */

import { adjacent } from '../reading.ts'
import type { Line } from './place-line.ts'
import { type PlaceName, placeAt } from './place-names.ts'

export interface PlaceMention extends PlaceName {
  readonly sentence: number
  /** Token of the preposition or of the word of visiting. */
  readonly start: number
  readonly role: 'at' | 'to' | 'visit' | 'dateline'
  /** It says where the clause's action was, not where a noun's own thing is ("tình hình tại Syria"). */
  readonly free: boolean
  /** Nothing but dates and small words stand before it in its clause: "Chiều 5/6, tại Hà Nội, …". */
  readonly initial: boolean
}

export interface Visit {
  readonly place: PlaceMention
  /** Index of the entity who goes, or -1. */
  readonly visitor: number
  readonly when: 'coming' | 'gone' | 'open'
}

const THROUGH = 14
const NOUN_REACH = 4
const VISITOR_REACH = 40
const SUBJECT_REACH = 14

/** Whether the words before the preposition make the place theirs. */
function ofNoun(line: Line, start: number): boolean {
  const { tokens, words } = line
  for (let from = Math.max(line.from, start - NOUN_REACH); from < start; from++) {
    const noun = words.nouns.at(tokens, from, start)
    if (noun && noun.to >= start - (tokens[start - 1]?.cap ? 1 : 0)) return true
  }
  // "Đại sứ quán Mỹ tại Việt Nam", "quân đội Mỹ ở Syria": a noun with its country before the preposition.
  let at = start - 1
  while (at > line.from && tokens[at]?.cap) at--
  if (at < start - 1) {
    for (let from = Math.max(line.from, at - NOUN_REACH + 1); from <= at; from++) {
      if (words.nouns.at(tokens, from, at + 1)?.to === at + 1) return true
    }
  }
  return false
}

function initialAt(line: Line, start: number): boolean {
  for (let i = start - 1; i >= line.from; i--) {
    const token = line.tokens[i]
    if (!token) return false
    if (line.dated(i) || token.text === ',' || token.kind === 'number' || token.text === '(' || token.text === ')')
      continue
    if (line.words.small.has(token.lower)) continue
    return false
  }
  return true
}

/** "Hà Nội (TTXVN) - ", "(Washington, 5/6)": the place a report comes from. */
function dateline(line: Line): PlaceMention | null {
  const { tokens, lexicon, from, to } = line
  const place = placeAt(lexicon, tokens, line.source, from, Math.min(to, from + 8))
  if (!place?.known) return null
  const mark = tokens[place.to]
  const bracketed = mark?.text === '(' && tokens.slice(place.to + 1, place.to + 8).some((token) => token.text === ')')
  if (!bracketed) return null
  return { ...place, sentence: line.index, start: from, role: 'dateline', free: true, initial: true }
}

/** The person who visits: for "chuyến thăm … của X" the one behind, else the nearest one before. */
function visitorOf(line: Line, start: number, end: number): number {
  for (let i = start; i < Math.min(line.to, end + 3); i++) {
    if (line.tokens[i]?.lower !== 'của') continue
    const owner = line.named(i + 1)
    if (owner && owner.entity >= 0) return owner.entity
  }
  for (let i = start - 1; i >= Math.max(line.from, start - VISITOR_REACH); i--) {
    const person = line.named(i)
    if (person && person.entity >= 0) return person.entity
  }
  // "Trong chuyến thăm Nhật Bản, Thủ tướng …": the one named right behind the fronted phrase.
  for (let i = end; i < Math.min(line.to, end + SUBJECT_REACH); i++) {
    const person = line.named(i)
    if (person && person.entity >= 0) return person.entity
  }
  return -1
}

function whenOf(line: Line, start: number): Visit['when'] | 'never' {
  const { tokens, words } = line
  let when: Visit['when'] = 'open'
  for (let i = Math.max(line.from, start - 9); i < start; i++) {
    const invitation = words.invitations.at(tokens, i, start)
    if (invitation) {
      const before = tokens[i - 1]?.lower ?? ''
      const accepted = before === 'theo' || tokens[i]?.lower === 'nhận'
      if (!accepted) return 'never'
      i = invitation.to
    }
    if (words.coming.at(tokens, i, start)) when = 'coming'
    if (words.gone.at(tokens, i, start)) when = 'gone'
  }
  return when
}

/** The goal of a visit, over the words that may stand between: "thăm chính thức cấp nhà nước tới Nhật Bản". */
function goalOf(line: Line, at: number): PlaceName | null {
  const { tokens, words, lexicon } = line
  const limit = Math.min(line.to, at + THROUGH)
  for (let i = at; i < limit; i++) {
    const token = tokens[i]
    if (!token) return null
    if (token.cap || words.heads.at(tokens, i, line.to)) {
      const place = placeAt(lexicon, tokens, line.source, i, line.to)
      if (place?.known || (place?.sure && place.country)) return place
      if (token.cap) {
        const person = line.named(i)
        if (!person) return null
        i = person.mention.to - 1
      }
      continue
    }
    if (line.dated(i) || token.kind === 'number') continue
    if (token.lower === 'của') {
      const person = line.named(i + 1)
      if (!person) return null
      i = person.mention.to - 1
      continue
    }
    if (token.kind === 'mark' || !words.through.has(token.lower)) return null
  }
  return null
}

/** A capital right behind the name makes it a longer, unknown one ("Mỹ Latin"), unless a person begins there. */
const cutShort = (line: Line, place: PlaceName): boolean => {
  const next = line.tokens[place.to]
  return (
    next?.cap === true &&
    place.to < line.to &&
    adjacent(line.tokens[place.to - 1], next) &&
    !line.named(place.to) &&
    !line.lexicon.titles.at(line.tokens, place.to, line.to)
  )
}

function visitAt(line: Line, start: number, goal: PlaceName): Visit | null {
  const when = whenOf(line, start)
  if (when === 'never' || cutShort(line, goal)) return null
  const place: PlaceMention = {
    ...goal,
    sentence: line.index,
    start,
    role: 'visit',
    free: true,
    initial: initialAt(line, start),
  }
  return { place, visitor: visitorOf(line, start, goal.to), when }
}

function mentionAt(line: Line, start: number, at: number, role: 'at' | 'to'): PlaceMention | null {
  const place = placeAt(line.lexicon, line.tokens, line.source, at, line.to)
  const person = line.named(at)
  const someone = person !== null && person.mention.how === 'name' && person.entity >= 0
  if (!place || someone || cutShort(line, place)) return null
  if (!place.sure && role !== 'at') return null
  // ", tại Hà Nội," between commas is an adverbial of the whole clause too.
  const between = line.tokens[start - 1]?.text === ',' && line.tokens[place.to]?.text === ','
  const free = !ofNoun(line, start)
  return { ...place, sentence: line.index, start, role, free, initial: initialAt(line, start) || (between && free) }
}

/** "…, nơi A gặp B": the place named right before. */
function whereAt(line: Line, at: number): PlaceMention | null {
  const end = line.tokens[at - 1]?.text === ',' ? at - 1 : at
  for (let from = Math.max(line.from, end - 4); from < end; from++) {
    const place = line.tokens[from]?.cap ? placeAt(line.lexicon, line.tokens, line.source, from, end) : null
    if (place?.known && place.to === end)
      return { ...place, sentence: line.index, start: from, role: 'at', free: true, initial: true }
  }
  return null
}

/** Linear: every token begins at most one look-ahead of bounded length. */
export function findPlaces(line: Line): { places: PlaceMention[]; visits: Visit[] } {
  const { tokens, words } = line
  const places: PlaceMention[] = []
  const visits: Visit[] = []
  const report = line.index < 3 ? dateline(line) : null
  if (report) places.push(report)
  let i = line.from
  while (i < line.to) {
    const visit = words.visits.at(tokens, i, line.to)
    if (visit) {
      const goal = goalOf(line, visit.to)
      const found = goal ? visitAt(line, i, goal) : null
      if (found) {
        places.push(found.place)
        visits.push(found)
      }
      // An invitation's goal is no place of the meeting: it is passed over.
      i = goal ? goal.to : visit.to
      continue
    }
    const where = words.where.has(tokens[i]?.lower ?? '') ? whereAt(line, i) : null
    if (where) places.push(where)
    const preposition = words.prepositions.at(tokens, i, line.to)
    const place = preposition && !line.titled(i) ? mentionAt(line, i, preposition.to, preposition.value) : null
    if (place) places.push(place)
    i = place?.to ?? preposition?.to ?? i + 1
  }
  return { places, visits }
}
