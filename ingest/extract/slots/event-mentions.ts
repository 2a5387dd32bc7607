/** Every conference, summit or ceremony a sentence names, and the word that ties something to it. */

import type { EventKind } from '../../model/claim.ts'
import type { KnownEvent } from '../../model/knowledge.ts'
import { knownEventAt } from '../known-event.ts'
import { textOf } from '../tokens.ts'
import { type End, nameEnd } from './event-name.ts'
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
  /** Told without a name of its own: the one named last is meant ("bên lề hội nghị"). */
  readonly bare?: true
}

const LINK_REACH = 7

interface Link {
  readonly start: number
  readonly value: 'strong' | 'weak'
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
  const name = textOf(line.tokens, line.source, from, end.to)
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

const GATHERINGS: ReadonlySet<EventKind> = new Set<EventKind>(['conference', 'summit'])

/** Gives the gatherings told without a name that of the one named last before; those with none before are left out. */
export function namedBefore(sentences: readonly (readonly EventMention[])[]): EventMention[][] {
  let last: EventMention | null = null
  return sentences.map((events) =>
    events.flatMap((event) => {
      if (event.bare) return last ? [{ ...event, name: last.name, kind: last.kind, known: last.known }] : []
      if (GATHERINGS.has(event.kind)) last = event
      return [event]
    }),
  )
}

export function findEvents(line: Line): EventMention[] {
  const { tokens, words, lexicon } = line
  const events: EventMention[] = []
  let i = line.from
  while (i < line.to) {
    const head = words.events.at(tokens, i, line.to)
    const found = knownEventAt(lexicon, tokens, i, line.to)
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
      } else {
        const link = GATHERINGS.has(head.value.kind) && !head.value.plain ? linkBefore(line, i) : null
        if (link && words.sidelines.at(tokens, link.start, i))
          events.push({ ...mention(line, i, { ...end, to: head.to }, head.value.kind, link), bare: true })
        i = head.to
      }
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
