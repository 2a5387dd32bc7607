/** Why an article's claims are what they are: the same working as extracting, told. */

import type { Document } from '../../model/document.ts'
import type { Explanation } from '../../model/explanation.ts'
import type { DateFinder } from '../dates/index.ts'
import { workingOf } from '../index.ts'
import type { Lexicon } from '../lexicon.ts'
import { reasonsOf } from './reasons.ts'
import { silences } from './silent.ts'

export function explain(document: Document, findDates: DateFinder, lexicon: Lexicon): Explanation {
  const work = workingOf(document, findDates, lexicon)
  return {
    article: document.article,
    claims: work.claims.map((claim, place) => ({ ...claim, reasons: reasonsOf(work, place) })),
    silences: silences(work),
    unread: document.dropped.map((span) => ({ at: document.quote(span), why: span.why })),
  }
}
