/** What is known of a day that could be a meeting's: names of features, each either there or not. */

import { within } from '../dates/bounds.ts'
import type { SlotContext } from './context.ts'
import { otherFeatures } from './date-elsewhere.ts'
import { besideFeatures, ownFeatures } from './date-here.ts'
import { age, precision } from './date-kind.ts'
import { naming, type Telling } from './date-telling.ts'
import { whoseFeatures } from './date-whose.ts'
import { wordFeatures } from './date-words.ts'
import type { Dated } from './dated.ts'
import { HEAD, surveyOf } from './place-survey.ts'

export function dateFeatures(context: SlotContext, telling: Telling, index: number, date: Dated): string[] {
  const { reading } = context
  const kind = precision(date.edtf)
  const when = age(date.edtf, reading.document.article.published)
  const where = telling.own.has(date) ? 'own' : telling.sentences.has(index) ? 'beside' : 'other'
  const features = [kind, `${telling.tense} ${when}`, `${telling.tense} ${kind}`]
  if (kind !== 'day' && kind !== 'year' && surveyOf(context).visiting[index])
    features.push(`${telling.visiting ? 'visit both' : 'visit'} ${kind}`)
  // "tháng này … diễn ra ngày 27/2": the day within what is told more loosely.
  if ([...telling.own].some(({ edtf }) => edtf !== date.edtf && within(date.edtf, edtf))) features.push('within own')
  if (telling.said) features.push(`said ${where}`)
  if (telling.quoted && kind === 'day') features.push(`quoted ${where}`)
  features.push(...wordFeatures(context, index, date), ...whoseFeatures(context, telling, index, date, where))
  if (where === 'own') return [...features, ...ownFeatures(context, telling, index, date)]
  if (where === 'beside') return [...features, ...besideFeatures(context, telling, index, date)]
  return [...features, ...otherFeatures(context, telling, index, date)]
}

/** Words of one meeting from which on they are many. */
const MANY = 4

/** For the option that the article does not tell. */
export function noDateFeatures(context: SlotContext, telling: Telling): string[] {
  const { draft, past, own, visiting, said, quoted } = telling
  const { people, court } = surveyOf(context)
  const headline = people[0]
  const there = [...draft.people].filter((person) => headline?.has(person)).length
  const told = naming(draft)
  const features = [
    'none',
    there >= 2 ? 'none headline both' : there === 1 ? 'none headline one' : 'none headline nobody',
    `none words ${Math.min(draft.frames.length, MANY)}`,
    ...new Set(told.map(({ frame }) => `none ${frame.rule.frame}`)),
  ]
  if (past) features.push('none past')
  if (own.size > 0) features.push('none own')
  if (visiting) features.push('none visiting')
  if (said) features.push('none said')
  if (quoted) features.push('none quoted')
  // What is told before a court happened long ago.
  if (court.slice(0, HEAD + 1).includes(true) || told.some(({ frame }) => court[frame.sentence]))
    features.push('none court')
  if (!told.some(({ frame }) => frame.sides.length > 1)) features.push('none unnamed')
  return features
}
