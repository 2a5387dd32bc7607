/** What is known of a day that could be a meeting's: names of features, each either there or not. */

import { isDay, isSpan } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { speaksOfVisit, type Telling } from './date-telling.ts'
import type { Dated } from './dated.ts'
import { HEAD, type Survey, surveyOf } from './place-survey.ts'

const DAY = 86_400_000
/** A date opens its sentence within so many tokens. */
const OPENS = 8
/** Words of a report follow a date within so many tokens. */
const REPORT = 12
/** Paragraphs from which on an article is divided into them for a reason. */
const DIVIDED = 5

/** "Ngày 18/7, Reuters đưa tin": the day of the report. */
function reported({ reading, lexicon }: SlotContext, index: number, date: Dated): boolean {
  const limit = Math.min(reading.sentences[index]?.to ?? 0, date.to + REPORT)
  return lexicon.reports.within(reading.tokens, date.to, limit)
}

function meets({ reading, lexicon }: SlotContext, index: number): boolean {
  const sentence = reading.sentences[index]
  return sentence !== undefined && lexicon.meetings.within(reading.tokens, sentence.from, sentence.to)
}

function precision(edtf: string): 'day' | 'span' | 'year' | 'month' {
  if (isDay(edtf)) return 'day'
  if (isSpan(edtf)) return 'span'
  return edtf.length === 4 ? 'year' : 'month'
}

/** Where it lies seen from publication. */
function age(edtf: string, published: string | null): string {
  if (!published || !/^\d{4}-\d\d-\d\d/.test(edtf)) return 'unplaced'
  const days = Math.round((Date.parse(edtf.slice(0, 10)) - Date.parse(published)) / DAY)
  if (days > 0) return days > 4 ? 'ahead' : 'soon'
  return days >= -3 ? 'fresh' : days >= -12 ? 'recent' : 'old'
}

/** In one of the meeting's own sentences, and what that sentence says is its day. */
function ownFeatures(
  { reading }: SlotContext,
  { draft }: Telling,
  index: number,
  date: Dated,
  opens: boolean,
): string[] {
  const told = draft.frames.filter((one) => one.date === date)
  const named = told.some(({ frame }) => frame.sides.length > 1)
  const features = ['own', `own ${precision(date.edtf)}`]
  if (named) features.push('own named')
  else if (told.every(({ frame }) => frame.rule.strict)) features.push('own strict')
  if (reading.sentences[index]?.kind === 'caption') features.push('own caption')
  if (opens) features.push('own opens')
  return features
}

/** In one of the meeting's own sentences, but in another clause or further away. */
function besideFeatures(
  context: SlotContext,
  { draft }: Telling,
  index: number,
  date: Dated,
  opens: boolean,
): string[] {
  const here = draft.frames.filter(({ frame }) => frame.sentence === index)
  const features = ['beside']
  if (opens) features.push('beside opens')
  if (reported(context, index, date)) features.push('beside reported')
  if (here.every(({ frame }) => date.from >= frame.to)) features.push('beside after')
  if (here.some(({ frame }) => frame.sides.length > 1)) features.push('beside named')
  return features
}

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
function otherFeatures(context: SlotContext, telling: Telling, index: number, date: Dated, opens: boolean): string[] {
  const { reading } = context
  const survey = surveyOf(context)
  const sentence = reading.sentences[index]
  const caption = sentence?.kind === 'caption'
  const people = [...telling.draft.people].filter((person) => survey.people[index]?.has(person)).length
  const features = [`back ${distance(telling, index)}`, people >= 2 ? 'both' : people === 1 ? 'one' : 'nobody']
  // Where something of another time is told, the place of a day in the article says little.
  if (telling.past) return [...features, 'past']
  if (opens) features.push('opens')
  if (index <= HEAD && !caption) features.push('head')
  if (index <= HEAD && !caption && opens) features.push('head opens')
  if (caption) features.push('caption', people >= 2 ? 'caption both' : 'caption other')
  if (telling.draft.frames.some(({ frame }) => reading.sentences[frame.sentence]?.block === sentence?.block))
    features.push(telling.blocks >= DIVIDED ? 'same block' : 'one block')
  if (telling.blocks >= DIVIDED) {
    const block = sentence?.block ?? 0
    if (opens && reading.sentences[index - 1]?.block !== block) features.push('opens block')
    if (telling.draft.frames.some(({ frame }) => reading.sentences[frame.sentence]?.block === block + 1))
      features.push('block before')
  }
  if (reported(context, index, date)) features.push('reported')
  if (meets(context, index)) features.push('meeting there')
  return isSpan(date.edtf) ? [...features, ...spanFeatures(survey, telling, index)] : features
}

export function dateFeatures(
  context: SlotContext,
  telling: Telling,
  index: number,
  date: Dated,
  latest: Dated | null,
): string[] {
  const { reading } = context
  const kind = precision(date.edtf)
  const when = age(date.edtf, reading.document.article.published)
  const opens = date.from - (reading.sentences[index]?.from ?? 0) <= OPENS
  const own = telling.own.has(date)
  const features = [kind, `${telling.tense} ${when}`, `${telling.tense} ${kind}`]
  if ((telling.told.get(date.edtf) ?? 0) > 1) features.push('repeated')
  if (kind !== 'day' && kind !== 'year' && speaksOfVisit(context, index))
    features.push(`${telling.visiting ? 'visit both' : 'visit'} ${kind}`)
  if (date === latest) features.push('latest')
  if (own) return [...features, ...ownFeatures(context, telling, index, date, opens)]
  if (telling.sentences.has(index)) return [...features, ...besideFeatures(context, telling, index, date, opens)]
  return [...features, ...otherFeatures(context, telling, index, date, opens)]
}

/** For the option that the article does not tell. */
export function noDateFeatures(context: SlotContext, { draft, past, own, visiting }: Telling): string[] {
  const headline = surveyOf(context).people[0]
  const there = [...draft.people].filter((person) => headline?.has(person)).length
  const features = [
    'none',
    there >= 2 ? 'none headline both' : there === 1 ? 'none headline one' : 'none headline nobody',
  ]
  if (past) features.push('none past')
  if (own.size > 0) features.push('none own')
  if (visiting) features.push('none visiting')
  if (!draft.frames.some(({ frame }) => frame.sides.length > 1)) features.push('none unnamed')
  return features
}
