/** What is known of a day that could be a meeting's: names of features, each either there or not. */

import type { SlotContext } from './context.ts'
import { otherFeatures } from './date-elsewhere.ts'
import { besideFeatures, ownFeatures } from './date-here.ts'
import { age, precision } from './date-kind.ts'
import type { Telling } from './date-telling.ts'
import { wordFeatures } from './date-words.ts'
import type { Dated } from './dated.ts'
import { surveyOf } from './place-survey.ts'

export function dateFeatures(context: SlotContext, telling: Telling, index: number, date: Dated): string[] {
  const { reading } = context
  const kind = precision(date.edtf)
  const when = age(date.edtf, reading.document.article.published)
  const own = telling.own.has(date)
  const features = [kind, `${telling.tense} ${when}`, `${telling.tense} ${kind}`]
  if (kind !== 'day' && kind !== 'year' && surveyOf(context).visiting[index])
    features.push(`${telling.visiting ? 'visit both' : 'visit'} ${kind}`)
  const beside = telling.sentences.has(index)
  features.push(...wordFeatures(context, index, date, own ? 'own' : beside ? 'beside' : 'other'))
  if (own) return [...features, ...ownFeatures(context, telling, index, date)]
  if (beside) return [...features, ...besideFeatures(context, telling, index, date)]
  return [...features, ...otherFeatures(context, telling, index, date)]
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
