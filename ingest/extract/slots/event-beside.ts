/** The event told beside a meeting word: tied to its clause by a linking word, or the meeting itself. */

import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { countriesOfAll } from './countries.ts'
import type { EventMention } from './event-mentions.ts'
import { FAR } from './place-relations.ts'
import type { Survey } from './place-survey.ts'
import { isNews } from './place-time.ts'
import { around } from './place-window.ts'

/** How close an event stands behind a noun that names nobody: "cuộc gặp giữa hai nhà lãnh đạo bên lề …". */
const CLOSE = 8
const MARKS = new Set([';', ':', '.', '!', '?'])
const LISTED = new Set([',', ';'])

export interface Beside {
  readonly event: EventMention
  /** The words beside it name who met. */
  readonly named: boolean
}

/** The event beside the meeting word, tied to its clause by a linking word; beside words that name who met before others, then the nearest. */
export function beside(context: SlotContext, survey: Survey, draft: Draft): Beside | null {
  let best: Beside | null = null
  let least = Number.POSITIVE_INFINITY
  const countries = countriesOfAll(context, draft)
  const past = !isNews(survey, draft) && draft.date !== null && draft.date < (survey.day ?? '')
  for (const { frame } of draft.frames) {
    const leaders = frame.countries.length > 0 && frame.countries.every((country) => countries.has(country))
    if (frame.sides.length === 0 && frame.countries.length > 0 && !leaders) continue
    // A noun that points back tells little beside those that name who met, or of a meeting of another time.
    const names = frame.sides.length + frame.groups.length > 0 || leaders
    const back = !names && (past || !frame.inside)
    for (const event of around(survey.events[frame.sentence] ?? [], frame.from, frame.to, FAR)) {
      const itself =
        event.from <= frame.from && event.to >= frame.to && (event.kind === 'summit' || event.known !== null)
      if (itself ? !names : event.link !== 'strong') continue
      const before = event.to <= frame.from
      if (!before && apart(context, event)) continue
      if (back && (before || event.start - frame.to > CLOSE)) continue
      const [from, to] = before ? [event.to, frame.from] : [frame.to, event.start]
      if (to - from > FAR) continue
      let broken = false
      for (let i = from; i < to; i++) if (MARKS.has(context.reading.tokens[i]?.text ?? '')) broken = true
      if (broken) continue
      const distance = Math.max(0, to - from)
      if (best === null || (names === best.named ? distance < least : names)) {
        least = distance
        best = { event, named: names }
      }
    }
  }
  return best
}

/** "gặp B, dự lễ kỷ niệm …": one thing done after the other, not one at the other. */
export function apart({ reading, lexicon }: SlotContext, { start }: EventMention): boolean {
  const before = reading.tokens[start - 1]
  const joined = before !== undefined && (LISTED.has(before.text) || lexicon.grammar.and.has(before.lower))
  return joined && lexicon.slots.attends.at(reading.tokens, start) !== null
}

/** Whether it is told as what somebody attends. */
export const attended = ({ reading, lexicon }: SlotContext, { start, from }: EventMention): boolean =>
  lexicon.slots.attends.within(reading.tokens, start, from)
