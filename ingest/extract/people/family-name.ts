/** Whom an office with a family name alone means: "Chủ tịch Lục" is the article's Lục Minh Triết of China; Vietnamese people are called by the given name. */

import { answersTo, classOf, type Entity, GENERAL } from './entity.ts'
import { type Context, inMind, latest } from './in-mind.ts'
import type { Title } from './mention.ts'

/** The one word behind an office, in small letters; null where there are more, or none. */
function behindOffice({ text, head }: Title): string | null {
  const small = text.toLowerCase()
  const rest = small.slice(small.lastIndexOf(head) + head.length).trim()
  return rest === '' || rest.includes(' ') ? null : rest
}

/** Whether people of the entity's country are called by the family name, which comes first. */
function called({ lexicon }: Context, { known, titles, words, kind }: Entity, family: string): boolean {
  if (words.length < 2 || words[0] !== family) return false
  const { home } = lexicon.language
  const country = known?.country ?? titles.find((title) => title.country)?.country ?? (kind === 'own' ? home : null)
  return country !== home && country !== null
}

/** Index of the entity, or -1; of several of one family who hold such an office, the one spoken of last. */
export function familyOf(context: Context, title: Title): number {
  const family = behindOffice(title)
  if (!family || title.country || title.local) return -1
  const { lexicon, published } = context
  const fitting = inMind(context).filter((entity) => called(context, entity, family))
  const holders = fitting.filter((entity) =>
    GENERAL.has(classOf(title))
      ? entity.titles.some(({ class: own }) => own === title.class || own === 'leader')
      : answersTo(entity, classOf(title), null, lexicon.knowledge, published),
  )
  return latest(context, holders.length > 0 ? holders : fitting.length === 1 ? fitting : [])
}
