/** The stages in their order: article → document → dates, people, meetings → claims. */

import { cleaner } from './clean/index.ts'
import { dateFinder } from './extract/dates/index.ts'
import { explain } from './extract/explain/index.ts'
import { compileLexicon, extractClaims } from './extract/index.ts'
import { loadKnowledge } from './load/knowledge.ts'
import { loadLanguage } from './load/language.ts'
import type { Article } from './model/article.ts'
import type { Extraction } from './model/claim.ts'
import type { Explanation } from './model/explanation.ts'
import type { Knowledge } from './model/knowledge.ts'

export type Extractor = (article: Article) => Extraction
export type Explainer = (article: Article) => Explanation

/** A language's words and names, compiled once. */
function stages(code: string, knowledge: Knowledge) {
  const language = loadLanguage(code)
  return {
    clean: cleaner(language.clean),
    dates: dateFinder(language.dates),
    lexicon: compileLexicon(language, knowledge),
  }
}

/** Makes the extractor of a language. A pure function of the article. */
export function extractor(code: string, knowledge: Knowledge = loadKnowledge()): Extractor {
  const { clean, dates, lexicon } = stages(code, knowledge)
  return (article) => ({ article, claims: extractClaims(clean(article), dates, lexicon) })
}

/** The same claims with the reasons for each, what was not read, and the meeting words that gave none. */
export function explainer(code: string, knowledge: Knowledge = loadKnowledge()): Explainer {
  const { clean, dates, lexicon } = stages(code, knowledge)
  return (article) => explain(clean(article), dates, lexicon)
}
