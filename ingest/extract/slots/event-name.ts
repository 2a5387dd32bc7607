/** Where the name of a conference, summit or ceremony ends. */

import type { EventKind } from '../../model/claim.ts'
import type { KnownEvent } from '../../model/knowledge.ts'
import { knownEventAt } from '../known-event.ts'
import type { Token } from '../tokens.ts'
import type { Line } from './place-line.ts'

export interface End {
  readonly to: number
  /** Something of its own was found in it: a capital, a number, a known event. */
  readonly named: boolean
  readonly known: KnownEvent | null
}

const LONGEST = 30
/** Lower-case words that may follow a capital as the rest of its compound ("Thông tin"). */
const COMPOUND = 3
const YEAR = /^(?:19|20)\d\d$/
const QUOTES = new Set(['“', '"', '”', '‘', '’', "'"])
/** Words in quotes that are part of a name ("Vành đai và Con đường"). */
const QUOTED = 10
const DASH = new Set(['-', '–', '+', '/'])

/** A short name in brackets ("(G20)", "(AMM-56)"): the token behind it, or -1. */
function bracketEnd(line: Line, at: number): number {
  const { tokens } = line
  if (tokens[at]?.text !== '(') return -1
  for (let i = at + 1; i < Math.min(line.to, at + 5); i++) {
    if (tokens[i]?.text === ')') return i > at + 1 && tokens[at + 1]?.caps ? i + 1 : -1
  }
  return -1
}

/** The token behind a short quotation that opens here, or -1. */
function quotationEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 2; i < Math.min(limit, at + QUOTED + 2); i++) if (QUOTES.has(tokens[i]?.text ?? '')) return i + 1
  return -1
}

/** Whether a person's title or name at the token ends the event's name. */
function personEnds(line: Line, at: number, kind: EventKind): boolean {
  const person = line.named(at)
  if (!person || person.mention.from !== at) return false
  const before = line.tokens[at - 1]?.lower ?? ''
  if (line.lexicon.grammar.of.has(before)) return kind !== 'ceremony'
  const known = person.entity >= 0 || person.mention.honorific !== null
  return known && (kind === 'ceremony' || (person.mention.name !== null && !line.words.inside.has(before)))
}

/** Where the name ends: after its last capital, number or bracketed short name, with the tail that may follow. */
export function nameEnd(line: Line, from: number, head: number, kind: EventKind): End {
  const { tokens, words, lexicon } = line
  const limit = Math.min(line.to, from + LONGEST)
  let to = head
  let named = false
  let known: KnownEvent | null = null
  let about = false
  let i = head
  // Lower-case words since the last certain one, none of them a small word of names.
  let compound = 0
  while (i < limit) {
    const token = tokens[i] as Token
    const event = knownEventAt(lexicon, tokens, i, limit)
    if (event && tokens.slice(i, event.to).some((one) => one.cap)) {
      known ??= event.value[0] ?? null
      to = i = event.to
      named = true
      compound = 0
      continue
    }
    const tail = named ? words.tails.at(tokens, i, limit) : null
    if (tail) {
      to = i = tail.to
      continue
    }
    const closed = bracketEnd(line, i)
    if (closed > 0) {
      known = lexicon.events.at(tokens, i + 1, closed - 1)?.value[0] ?? known
      to = i = closed
      named = true
      compound = 0
      continue
    }
    if (token.kind === 'mark') {
      const next = tokens[i + 1]
      const dash = DASH.has(token.text) && (next?.cap === true || next?.kind === 'number')
      const comma = token.text === ',' && about && next?.kind === 'word'
      if (QUOTES.has(token.text)) {
        const behind = quotationEnd(tokens, i, limit)
        if (behind < 0) break
        to = i = behind
        named = true
        compound = 0
        continue
      }
      if (!dash && !comma) break
      i++
      continue
    }
    if (personEnds(line, i, kind) || lexicon.grammar.betweenGroup.has(token.lower)) break
    if (token.kind === 'number' && line.dated(i) && !YEAR.test(token.text) && i !== head) break
    if (token.kind === 'number' || token.cap) {
      to = ++i
      named = true
      compound = 0
      continue
    }
    if (words.about.has(token.lower)) about = true
    // "Lễ kỷ niệm 80 năm thành lập Đảng": a word with a verb inside that is none there.
    const whole = named ? lexicon.compounds.at(tokens, i, limit) : null
    if (whole && whole.to - i > 1) {
      compound = COMPOUND
      i = whole.to
      continue
    }
    if (words.inside.has(token.lower)) compound = words.connect.has(token.lower) ? COMPOUND : compound + 1
    else {
      // Between two capitals a word that elsewhere is a verb is the rest of a compound: "Thông tin ASEAN".
      const before = tokens[i - 1]
      const compoundWord = before?.cap === true && !before.caps && tokens[i + 1]?.cap === true
      const stop =
        words.outside.at(tokens, i, limit) ||
        (!compoundWord && (lexicon.stops.at(tokens, i, limit) || lexicon.speech.at(tokens, i, limit))) ||
        lexicon.meetings.at(tokens, i, limit)
      if (stop || line.dated(i) || !named || ++compound > COMPOUND) break
    }
    i++
  }
  // The rest of a compound whose first word has the capital: "Bộ trưởng Thông tin", "Con đường".
  const rest = i - to
  if (named && compound > 0 && compound < COMPOUND && rest === compound && tokens[to - 1]?.cap) to = i
  return { to, named, known }
}
