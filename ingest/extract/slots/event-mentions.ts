/** Every conference, summit or ceremony a sentence names, and the word that ties something to it. */

import type { EventKind } from '../../model/claim.ts'
import type { KnownEvent } from '../../model/knowledge.ts'
import type { Token } from '../tokens.ts'
import type { Line } from './place-line.ts'

export interface EventMention {
  readonly sentence: number
  /** Token of the linking word, or of the name. */
  readonly start: number
  readonly from: number
  readonly to: number
  readonly name: string
  readonly kind: EventKind
  readonly known: KnownEvent | null
  readonly link: 'strong' | 'weak' | null
}

const LONGEST = 30
const LINK_REACH = 7

interface Link {
  readonly start: number
  readonly value: 'strong' | 'weak'
}

interface End {
  readonly to: number
  readonly named: boolean
  readonly known: KnownEvent | null
}

/** Lower-case words that may follow a capital as the rest of its compound ("Thông tin"). */
const COMPOUND = 3
const YEAR = /^(?:19|20)\d\d$/
const OPEN = new Set(['“', '"', '”', '‘', "'"])
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

/** Whether a person's title or name at the token ends the event's name. */
function personEnds(line: Line, at: number, kind: EventKind): boolean {
  const person = line.named(at)
  if (!person || person.mention.from !== at) return false
  const before = line.tokens[at - 1]?.lower ?? ''
  if (before === 'của') return kind !== 'ceremony'
  const known = person.entity >= 0 || person.mention.honorific !== null
  return known && (kind === 'ceremony' || (person.mention.name !== null && !line.words.inside.has(before)))
}

/** Where the name ends: after its last capital, number or bracketed short name, with the tail that may follow. */
function nameEnd(line: Line, from: number, head: number, kind: EventKind): End {
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
    const event = lexicon.events.at(tokens, i, limit)
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
      if (!OPEN.has(token.text) && !dash && !comma) break
      if (OPEN.has(token.text) && named && to >= i - 3) {
        to = i + 1
        compound = 0
      }
      i++
      continue
    }
    if (personEnds(line, i, kind) || token.lower === 'giữa') break
    if (token.kind === 'number' && line.dated(i) && !YEAR.test(token.text) && i !== head) break
    if (token.kind === 'number' || token.cap) {
      to = ++i
      named = true
      compound = 0
      continue
    }
    if (token.lower === 'về') about = true
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

/** The linking word that ends at token `at`, or a little before it with only small words between. */
function linkBefore(line: Line, at: number): Link | null {
  let best: Link | null = null
  for (let from = Math.max(line.from, at - LINK_REACH); from < at; from++) {
    const link = line.words.links.at(line.tokens, from, at)
    if (!link) continue
    let clean = true
    for (let i = link.to; i < at; i++) {
      const token = line.tokens[i]
      if (
        !token ||
        token.kind === 'mark' ||
        !(line.words.inside.has(token.lower) || line.words.before.has(token.lower))
      )
        clean = false
    }
    if (clean && (!best || link.value === 'strong' || best.value === 'weak')) best = { start: from, value: link.value }
  }
  return best
}

function mention(line: Line, from: number, end: End, kind: EventKind, link: Link | null): EventMention {
  const { tokens } = line
  const name = line.source.slice(tokens[from]?.start ?? 0, tokens[end.to - 1]?.end ?? 0)
  return {
    sentence: line.index,
    start: link?.start ?? from,
    from,
    to: end.to,
    name,
    kind,
    known: end.known,
    link: link?.value ?? null,
  }
}

export function findEvents(line: Line): EventMention[] {
  const { tokens, words, lexicon } = line
  const events: EventMention[] = []
  let i = line.from
  while (i < line.to) {
    const head = words.events.at(tokens, i, line.to)
    const found = lexicon.events.at(tokens, i, line.to)
    const known = found && tokens.slice(i, found.to).some((one) => one.cap) ? found : null
    const fact = known?.value[0] ?? null
    if (head) {
      const whole = known && known.to > head.to
      const end = nameEnd(line, i, whole ? known.to : head.to, head.value.kind)
      const event = end.known ?? (whole ? fact : null)
      const own = end.named && (!head.value.plain || (tokens[i]?.cap === true && end.to - head.to >= 2))
      if (event || own) {
        const kind = head.value.kind === 'other' ? (event?.kind ?? 'other') : head.value.kind
        events.push(mention(line, i, { ...end, known: event }, kind, linkBefore(line, i)))
        i = end.to
      } else i = head.to
      continue
    }
    if (known && fact && !lexicon.countries.at(tokens, i, line.to) && !line.titled(i)) {
      // A short name alone ("G20") is an event only where something is tied to it.
      const link = linkBefore(line, i)
      const end = link ? nameEnd(line, i, known.to, fact.kind) : null
      if (end) events.push(mention(line, i, { ...end, known: fact }, fact.kind, link))
      i = end?.to ?? known.to
      continue
    }
    i++
  }
  return events
}
