/** Which nouns that name nobody point back ("tại cuộc gặp"): those that may be one more word for the meeting told last. */

import { countriesOf } from '../people/entity.ts'
import type { Draft } from './meeting.ts'
import { mayBe } from './same-meeting.ts'
import { entryOf, type Story, type Told } from './story.ts'

/** "thượng đỉnh Mỹ - Hàn" of others than those who met. */
function ofOthers({ entities, lexicon, reading }: Story, { people }: Draft, countries: readonly string[]): boolean {
  const { published } = reading.document.article
  const theirs = new Set<string>()
  for (const person of people) {
    const entity = entities[person]
    if (entity) for (const country of countriesOf(entity, lexicon.knowledge, published)) theirs.add(country)
  }
  return countries.length > 1 && !countries.every((country) => theirs.has(country))
}

/** "phiên họp của Quốc hội", "cuộc đàm phán giữa Mỹ và Đức": it says itself whose it is. */
function namesItsOwn({ reading, lexicon }: Story, { frame }: Told): boolean {
  const next = reading.tokens[frame.to]?.lower ?? ''
  return !frame.rule.session && (lexicon.grammar.with.has(next) || lexicon.grammar.between.has(next))
}

/** "A gặp B tại hội nghị thượng đỉnh": a summit is another word for a meeting only where that was told as one, or right beside it. */
const summitOf = ({ frame }: Told, { frames }: Draft): boolean =>
  !frame.rule.pairOnly ||
  frames.some(
    (one) => one.frame.rule.pairOnly || one.frame.countries.length > 1 || one.frame.sentence === frame.sentence,
  )

/** Whether it can be said of any meeting of these people: neither of others nor of many. */
export const ofThese = (story: Story, draft: Draft, item: Told): boolean =>
  (draft.session || !item.frame.separate) &&
  summitOf(item, draft) &&
  !namesItsOwn(story, item) &&
  !ofOthers(story, draft, item.frame.countries)

/** @param draft one that the noun can be said of */
export function pointsBack(story: Story, draft: Draft, item: Told): boolean {
  const entry = entryOf(story, item)
  const told = { people: draft.people, date: entry.date?.edtf ?? null, frames: [entry] }
  return mayBe(draft, told, story.reading.document.article.published)
}
