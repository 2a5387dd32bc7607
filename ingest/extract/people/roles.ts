/** Whom an office without a name means: "Tổng thống Pháp", "Bộ trưởng", "Chủ tịch WEF". */

import { fold } from '../../model/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import { tokenize } from '../tokens.ts'
import { answersTo, atHome, classOf, type Entity, GENERAL, HOME_OFFICES } from './entity.ts'
import { type Context, inMind, latest } from './in-mind.ts'
import type { Title } from './mention.ts'

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u
const wordsOf = (text: string): Set<string> => new Set(fold(text).split(BETWEEN_WORDS).filter(Boolean))

/** Whether a title of the entity has all its words; "Mỹ" and "Hoa Kỳ" are one country, "WEF" and its long name one body. */
function sameBody(title: Title, entity: Entity): boolean {
  const asked = wordsOf(title.text)
  const land = wordsOf(title.countryText ?? '')
  return entity.titles.some((own) => {
    if (own.class !== title.class) return false
    const said = wordsOf(own.text)
    const alike = title.country !== null && own.country === title.country
    for (const word of asked) if (!said.has(word) && !(alike && land.has(word))) return false
    return true
  })
}

/** "lãnh đạo", "lãnh đạo Sở Y tế", "các đại biểu": nobody in particular. */
const vague = ({ vague }: Lexicon, title: Title): boolean =>
  !title.country && vague.has(title.head) && (title.class === 'leader' || title.text.toLowerCase() === title.head)

/** Whether a body follows the word for who leads it: "lãnh đạo Bộ Ngoại giao Việt Nam" leads no country. */
function ofBody({ bodies, countries }: Lexicon, { text, head }: Title): boolean {
  const words = tokenize(text)
  const at = words.findIndex(({ cap }, i) => cap && i > 0)
  if (at < 0 || !text.toLowerCase().startsWith(head)) return false
  return bodies.at(words, at, words.length) !== null && countries.at(words, at, words.length) === null
}

function fits(context: Context, title: Title, entity: Entity): boolean {
  const kind = classOf(title)
  if ((GENERAL.has(kind) && kind !== 'ambassador') || title.local) return sameBody(title, entity)
  if (kind === 'leader' && ofBody(context.lexicon, title)) return sameBody(title, entity)
  // A bare "Tổng thống" is nobody called "Chủ tịch nước".
  if (!title.country && title.class === 'president' && !entity.titles.some((own) => own.class === 'president'))
    return false
  return answersTo(entity, kind, title.country, context.lexicon.knowledge, context.published)
}

/** A bare "Thủ tướng" in a country's own news is that country's, when the article names it. */
function preferred(context: Context, title: Title, fitting: readonly Entity[]): readonly Entity[] {
  if (title.country || !HOME_OFFICES.has(title.class)) return fitting
  // "Chủ tịch Thượng viện" is not "Chủ tịch Quốc hội".
  const exact = fitting.filter((entity) => entity.titles.some((own) => own.head === title.head))
  if (exact.length > 0 && exact.length < fitting.length) return exact
  const home = fitting.filter((entity) => atHome(entity, context.lexicon.language.home))
  return home.length > 0 ? home : fitting
}

/** Classes of those whom "nhà ngoại giao Mỹ" may mean, beside their own. */
const ABROAD: ReadonlySet<string> = new Set(['ambassador', 'consul', 'fm', 'adviser'])

/** "nhà ngoại giao Mỹ": the only one of the article who speaks for that country abroad; -1 where there are none or more. */
function diplomat(context: Context, title: Title): number {
  if (!context.lexicon.diplomats.has(title.head) || !title.country) return -1
  const envoys = inMind(context).filter(({ titles }) =>
    titles.some(({ class: own, country }) => ABROAD.has(own) && country === title.country),
  )
  return envoys.length === 1 ? (envoys[0]?.index ?? -1) : -1
}

/** Index of the entity, or -1. */
export function holderOf(context: Context, title: Title): number {
  if (vague(context.lexicon, title)) return -1
  const fitting = inMind(context).filter((candidate) => fits(context, title, candidate))
  return fitting.length > 0 ? latest(context, preferred(context, title, fitting)) : diplomat(context, title)
}
