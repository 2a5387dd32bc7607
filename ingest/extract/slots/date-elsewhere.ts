/** What speaks for a date in another sentence than the meeting's own. */

import { isDay, isSpan } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { age, reported } from './date-kind.ts'
import type { Telling } from './date-telling.ts'
import type { Dated } from './dated.ts'
import { HEAD, type Survey, surveyOf } from './place-survey.ts'

/** Paragraphs from which on an article is divided into them for a reason. */
const DIVIDED = 5

/** How many sentences the next word of the meeting follows behind the sentence. */
function distance({ draft }: Telling, index: number): string {
  let least = Number.POSITIVE_INFINITY
  for (const { frame } of draft.frames) if (frame.sentence > index) least = Math.min(least, frame.sentence - index)
  if (least === Number.POSITIVE_INFINITY) return 'after'
  return least === 1 ? '1' : least <= 3 ? '3' : least <= 7 ? '7' : 'far'
}

/** Whether days from one to another are said of a country of one of those who meet, or of others. */
function spanFeatures(survey: Survey, { countries }: Telling, index: number): string[] {
  const visited = (survey.visits[index] ?? []).map(({ place }) => place)
  const there = [...(survey.places[index] ?? []), ...visited].flatMap(({ country }) => country ?? [])
  if (countries.size === 0 || there.length === 0) return []
  return [there.some((country) => countries.has(country)) ? 'span there' : 'span elsewhere']
}

/** In another sentence. */
export function otherFeatures(context: SlotContext, telling: Telling, index: number, date: Dated): string[] {
  const { reading } = context
  const survey = surveyOf(context)
  const sentence = reading.sentences[index]
  const caption = sentence?.kind === 'caption'
  const people = [...telling.draft.people].filter((person) => survey.people[index]?.has(person)).length
  const away = distance(telling, index)
  const features = [`back ${away}`, people >= 2 ? 'both' : people === 1 ? 'one' : 'nobody']
  if (!caption && away !== 'after' && isDay(date.edtf))
    features.push(telling.lastTold.has(date.edtf) ? 'last told' : 'superseded')
  // Where something of another time is told, the place of a day in the article says little.
  if (telling.past) return [...features, 'past', `past ${age(date.edtf, reading.document.article.published)}`]
  if (index <= HEAD && !caption) features.push('head')
  if (caption) features.push('caption', people >= 2 ? 'caption both' : 'caption other')
  if (telling.draft.frames.some(({ frame }) => reading.sentences[frame.sentence]?.block === sentence?.block))
    features.push(telling.blocks >= DIVIDED ? 'same block' : 'one block')
  if (telling.blocks >= DIVIDED) {
    const block = sentence?.block ?? 0
    if (telling.draft.frames.some(({ frame }) => reading.sentences[frame.sentence]?.block === block + 1))
      features.push('block before')
  }
  if (reported(context, index, date)) features.push('reported')
  if (survey.meets[index]) features.push('meeting there')
  return isSpan(date.edtf) ? [...features, ...spanFeatures(survey, telling, index)] : features
}
