/** Who visits where, and whether that is still to come: "thăm chính thức Nhật Bản", "chuyến thăm Lào của …". */

import { cutShort, initialAt } from './place-clause.ts'
import type { Line } from './place-line.ts'
import type { PlaceMention, Visit } from './place-mention.ts'
import { type PlaceName, placeAt } from './place-names.ts'

const THROUGH = 14
const VISITOR_REACH = 40
const SUBJECT_REACH = 14

/** The person who visits: for "chuyến thăm … của X" the one behind, else the nearest one before. */
function visitorOf(line: Line, start: number, end: number): number {
  for (let i = start; i < Math.min(line.to, end + 3); i++) {
    if (!line.lexicon.grammar.of.has(line.tokens[i]?.lower ?? '')) continue
    const owner = line.named(i + 1)
    if (owner && owner.entity >= 0) return owner.entity
  }
  for (let i = start - 1; i >= Math.max(line.from, start - VISITOR_REACH); i--) {
    const person = line.named(i)
    if (person && person.entity >= 0) return person.entity
  }
  return subjectBehind(line, end)
}

/** "Trong chuyến thăm Nhật Bản, Thủ tướng …": the one named right behind the fronted phrase, or -1. */
export function subjectBehind(line: Line, end: number): number {
  for (let i = end; i < Math.min(line.to, end + SUBJECT_REACH); i++) {
    const person = line.named(i)
    if (person && person.entity >= 0) return person.entity
  }
  return -1
}

const BEFORE = 9

/** The token so many words before another, a person named between counting as one. */
function wordsBefore(line: Line, start: number): number {
  let at = start
  for (let words = 0; words < BEFORE && at > line.from; words++) at = line.named(at - 1)?.mention.from ?? at - 1
  return Math.max(line.from, at)
}

function whenOf(line: Line, start: number): Visit['when'] | 'never' {
  const { tokens, words } = line
  let when: Visit['when'] = 'open'
  for (let i = wordsBefore(line, start); i < start; i++) {
    const invitation = words.invitations.at(tokens, i, start)
    if (invitation) {
      const accepted = [tokens[i - 2], tokens[i - 1], tokens[i]].some((token) =>
        words.accepting.has(token?.lower ?? ''),
      )
      if (!accepted) return 'never'
      i = invitation.to
    }
    if (words.now.at(tokens, i, start)) when = 'now'
    if (words.coming.at(tokens, i, start)) when = 'coming'
    if (words.gone.at(tokens, i, start)) when = 'gone'
  }
  return when
}

/** The goal of a visit, over the words that may stand between: "thăm chính thức cấp nhà nước tới Nhật Bản". */
export function goalOf(line: Line, at: number): PlaceName | null {
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
    if (lexicon.grammar.of.has(token.lower)) {
      const person = line.named(i + 1)
      if (!person) return null
      i = person.mention.to - 1
      continue
    }
    if (token.kind === 'mark' || !words.through.has(token.lower)) return null
  }
  return null
}

export function visitAt(line: Line, start: number, goal: PlaceName): Visit | null {
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
