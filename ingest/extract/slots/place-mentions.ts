/** Every place a sentence speaks of with a preposition or as the goal of a visit, and whether it belongs to the clause or to a noun. */

import { cutShort, initialAt } from './place-clause.ts'
import type { Line } from './place-line.ts'
import type { Invitation, PlaceMention, Visit } from './place-mention.ts'
import { placeAt } from './place-names.ts'
import { invitationAt, stayOf } from './place-stays.ts'
import { goalOf, visitAt } from './place-visits.ts'

const NOUN_REACH = 4
const SPAN = 6

/** The noun before the preposition that makes the place its own: where it begins, or -1. */
function nounBefore(line: Line, start: number): number {
  const { tokens, words } = line
  for (let from = Math.max(line.from, start - NOUN_REACH); from < start; from++) {
    const noun = words.nouns.at(tokens, from, start)
    if (noun && noun.to >= start - (tokens[start - 1]?.cap ? 1 : 0)) return from
  }
  // "Đại sứ quán Mỹ tại Việt Nam", "quân đội Mỹ ở Syria": a noun with its country before the preposition.
  let at = start - 1
  while (at > line.from && tokens[at]?.cap) at--
  if (at < start - 1) {
    const noun = words.nouns.before(tokens, at + 1, NOUN_REACH, line.from)
    if (noun) return noun.from
  }
  return -1
}

/** "từ Quảng Ninh đến Bình Thuận": how far something reaches. */
function ofSpan(line: Line, start: number): boolean {
  for (let i = start - 1; i >= Math.max(line.from, start - SPAN); i--) {
    const token = line.tokens[i]
    if (!token || token.kind === 'mark') return false
    if (line.words.spans.has(token.lower)) return true
  }
  return false
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

const LONGEST = 12

/** "tại chùa X và Đại đức Y tại chùa Z": where somebody with a title follows "và"; else the end of the sentence. */
function nextPerson(line: Line, at: number): number {
  for (let i = at + 1; i < Math.min(line.to, at + LONGEST); i++) {
    const mention = line.lexicon.grammar.and.has(line.tokens[i]?.lower ?? '') ? line.named(i + 1)?.mention : null
    if (mention?.name && mention.from === i + 1 && mention.name.from > mention.from) return i
  }
  return line.to
}

function mentionAt(line: Line, start: number, at: number, role: 'at' | 'to' | 'from'): PlaceMention | null {
  const place = placeAt(line.lexicon, line.tokens, line.source, at, nextPerson(line, at))
  const person = line.named(at)
  const someone = person !== null && person.mention.how === 'name' && person.entity >= 0
  if (!place || someone || cutShort(line, place)) return null
  if (!place.sure && role !== 'at') return null
  // ", tại Hà Nội," between commas is an adverbial of the whole clause too.
  const between = line.tokens[start - 1]?.text === ',' && line.tokens[place.to]?.text === ','
  if (role === 'to' && ofSpan(line, start)) return null
  const noun = nounBefore(line, start)
  const free = noun < 0
  const initial = initialAt(line, start) || (between && free)
  const post = !free && line.words.posts.at(line.tokens, noun, start) !== null
  return { ...place, sentence: line.index, start, role, free, initial, ...(post && { post }) }
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

/** What one sentence tells of places, visits and invitations. */
export interface Told {
  readonly places: readonly PlaceMention[]
  readonly visits: readonly Visit[]
  /** Who goes on a visit told without its goal, or -1. */
  readonly stays: readonly number[]
  readonly invitations: readonly Invitation[]
}

/** Linear: every token begins at most one look-ahead of bounded length. */
export function findPlaces(line: Line): Told {
  const { tokens, words } = line
  const places: PlaceMention[] = []
  const visits: Visit[] = []
  const stays: number[] = []
  const invitations: Invitation[] = []
  const report = line.index < 3 ? dateline(line) : null
  if (report) places.push(report)
  let i = line.from
  while (i < line.to) {
    const visit = words.visits.at(tokens, i, line.to)
    if (visit?.value === 'post') {
      i = visit.to
      continue
    }
    if (visit) {
      const goal = goalOf(line, visit.to)
      const found = goal ? visitAt(line, i, goal) : null
      if (found) {
        places.push(found.place)
        visits.push(found)
      }
      if (!goal && visit.value === 'trip') stays.push(stayOf(line, i, visit.to))
      const called =
        goal || line.lexicon.delegations.at(tokens, i - 1, line.to) ? null : mentionAt(line, i, visit.to, 'to')
      if (called) places.push(called)
      // An invitation's goal is no place of the meeting: it is passed over.
      i = goal?.to ?? called?.to ?? visit.to
      continue
    }
    const invitation = words.invitations.at(tokens, i, line.to)
    const told = invitation ? invitationAt(line, invitation.to) : null
    if (told) invitations.push(told)
    const where = words.where.has(tokens[i]?.lower ?? '') ? whereAt(line, i) : null
    if (where) places.push(where)
    const preposition = words.prepositions.at(tokens, i, line.to)
    const place = preposition && !line.titled(i) ? mentionAt(line, i, preposition.to, preposition.value) : null
    if (place) places.push(place)
    i = place?.to ?? preposition?.to ?? i + 1
  }
  return { places, visits, stays, invitations }
}
