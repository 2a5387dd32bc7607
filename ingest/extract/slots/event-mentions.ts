/** Every conference, summit or ceremony a sentence names, and the word that ties something to it. */

import type { EventKind } from '../../model/claim.ts'
import type { KnownEvent } from '../../model/knowledge.ts'
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

/** "Mỹ - Triều", "Trump-Kim": two sides joined, which name a summit of two. */
const PAIR = /^\p{Lu}[\p{L}\p{M}]*[-–]\p{Lu}/u

interface End {
  readonly to: number
  readonly named: boolean
  readonly known: KnownEvent | null
}

/** Where the name ends: after its last capital, number or bracketed short name, with the tail that may follow. */
function nameEnd(line: Line, from: number, head: number): End {
  const { tokens, words, lexicon } = line
  const limit = Math.min(line.to, from + LONGEST)
  let to = head
  let named = false
  let known: KnownEvent | null = null
  let about = false
  let i = head
  while (i < limit) {
    const token = tokens[i]
    if (!token) break
    const event = lexicon.events.at(tokens, i, limit)
    if (event && tokens.slice(i, event.to).some((one) => one.cap)) {
      known ??= event.value[0] ?? null
      to = i = event.to
      named = true
      continue
    }
    if (words.tails.at(tokens, i, limit) && named) {
      to = i = words.tails.at(tokens, i, limit)?.to ?? i + 1
      continue
    }
    if (token.text === '(') {
      const close = tokens.slice(i, i + 5).findIndex((one) => one.text === ')')
      const short = close > 1 && tokens[i + 1]?.caps === true
      if (!short) break
      const inner = lexicon.events.at(tokens, i + 1, i + close)
      known ??= inner?.value[0] ?? null
      to = i = i + close + 1
      named = true
      continue
    }
    if (token.kind === 'mark') {
      const opens = token.text === '“' || token.text === '"' || token.text === '”'
      const dash =
        (token.text === '-' || token.text === '–' || token.text === '+' || token.text === '/') &&
        (tokens[i + 1]?.cap === true || tokens[i + 1]?.kind === 'number')
      const comma = token.text === ',' && about && tokens[i + 1]?.kind === 'word'
      if (!opens && !dash && !comma) break
      if (opens && tokens[i - 1] && i > to + 1) to = i + 1
      i++
      continue
    }
    if (line.dated(i) && token.kind === 'number' && !/^(?:19|20)\d\d$/.test(token.text) && i !== head) break
    if (token.kind === 'number' || token.cap) {
      if (
        token.kind === 'word' ||
        i === head ||
        /^(?:19|20)\d\d$/.test(token.text) ||
        words.inside.has(tokens[i - 1]?.lower ?? '') ||
        tokens[i - 1]?.cap
      ) {
        const person = line.named(i)
        if (
          person?.mention.name &&
          person.mention.titles.length === 0 &&
          person.mention.from === i &&
          !words.inside.has(tokens[i - 1]?.lower ?? '')
        )
          break
        to = i + 1
        named = true
        i++
        continue
      }
      break
    }
    if (token.lower === 'về') about = true
    if (!words.inside.has(token.lower)) break
    i++
  }
  return { to, named, known }
}

/** The linking word that ends at token `at`, or a little before it with only small words between. */
function linkBefore(line: Line, at: number): { start: number; value: 'strong' | 'weak' } | null {
  let best: { start: number; value: 'strong' | 'weak' } | null = null
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

export function findEvents(line: Line): EventMention[] {
  const { tokens, words, lexicon } = line
  const events: EventMention[] = []
  let i = line.from
  while (i < line.to) {
    const head = words.events.at(tokens, i, line.to)
    const known = lexicon.events.at(tokens, i, line.to)
    const cap = known && tokens.slice(i, known.to).some((one) => one.cap)
    if (head) {
      const whole = known && cap && known.to > head.to ? known : null
      const end = nameEnd(line, i, whole ? whole.to : head.to)
      const named = end.named || whole !== null
      if (named && !(head.value.plain && head.value.kind !== 'ceremony' && !end.known && end.to - head.to < 2)) {
        const link = linkBefore(line, i)
        const event = whole?.value[0] ?? end.known
        const kind = head.value.kind === 'other' ? (event?.kind ?? 'other') : head.value.kind
        events.push({
          sentence: line.index,
          start: link?.start ?? i,
          from: i,
          to: end.to,
          name: line.source.slice(tokens[i]?.start ?? 0, tokens[end.to - 1]?.end ?? 0),
          kind,
          known: event,
          link: link?.value ?? null,
        })
        i = end.to
        continue
      }
      i = head.to
      continue
    }
    if (known && cap && !lexicon.countries.at(tokens, i, line.to) && !line.titled(i)) {
      const link = linkBefore(line, i)
      if (link) {
        const end = nameEnd(line, i, known.to)
        events.push({
          sentence: line.index,
          start: link.start,
          from: i,
          to: end.to,
          name: line.source.slice(tokens[i]?.start ?? 0, tokens[end.to - 1]?.end ?? 0),
          kind: known.value[0]?.kind ?? 'conference',
          known: known.value[0] ?? null,
          link: link.value,
        })
        i = end.to
        continue
      }
      i = known.to
      continue
    }
    i++
  }
  return events
}

export const isPair = (name: string): boolean =>
  name.split(/\s+/).some((word) => PAIR.test(word)) || /\p{Lu}[\p{L}\p{M}]*\s+[-–]\s+\p{Lu}/u.test(name)
