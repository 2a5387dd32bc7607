/** The stages in their order: article → document → dates, people, meetings → claims. */

import { cleaner } from './clean/index.ts'
import { dateFinder } from './extract/dates/index.ts'
import { compileLexicon, extractClaims } from './extract/index.ts'
import { loadKnowledge } from './load/knowledge.ts'
import { loadLanguage } from './load/language.ts'
import type { Article } from './model/article.ts'
import type { Extraction } from './model/claim.ts'
import type { Knowledge } from './model/knowledge.ts'

export type Extractor = (article: Article) => Extraction

/** Makes the extractor of a language; words and names are compiled once. A pure function of the article. */
export function extractor(code: string, knowledge: Knowledge = loadKnowledge()): Extractor {
  const language = loadLanguage(code)
  const clean = cleaner(language.clean)
  const dates = dateFinder(language.dates)
  const lexicon = compileLexicon(language, knowledge)
  return (article) => {
    const document = clean(article)
    return { article, claims: extractClaims(document, dates, lexicon) }
  }
}
