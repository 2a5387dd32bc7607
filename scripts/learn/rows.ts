/** The choices of place that labelled articles and the language's own examples teach. */

import { readFileSync } from 'node:fs'
import { cleaner } from '../../ingest/clean/index.ts'
import { dateFinder } from '../../ingest/extract/dates/index.ts'
import { compileLexicon, type Working, workingOf } from '../../ingest/extract/index.ts'
import type { Draft } from '../../ingest/extract/meetings/meeting.ts'
import { eventMentionsOf } from '../../ingest/extract/slots/event.ts'
import { placeOfEvent } from '../../ingest/extract/slots/event-place.ts'
import { placeOptions } from '../../ingest/extract/slots/place-options.ts'
import { surveyOf } from '../../ingest/extract/slots/place-survey.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import type { Article } from '../../ingest/model/article.ts'
import { IngestError } from '../../ingest/model/errors.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { type GoldArticle, type GoldMeeting, pairs, rightPlace } from './labels.ts'
import type { Row } from './logit.ts'

const language = loadLanguage('vi')
const clean = cleaner(language.clean)
const dates = dateFinder(language.dates)
const lexicon = compileLexicon(language, loadKnowledge())

function placeRow({ context }: Working, draft: Draft, article: string, gold: Pick<GoldMeeting, 'place'>): Row {
  const ofEvent = placeOfEvent(surveyOf(context), eventMentionsOf(context, draft))
  return {
    article,
    options: placeOptions(context, draft, ofEvent).map(({ value, key, features }) => ({
      key,
      features,
      right: rightPlace(gold, value?.names[0] ?? null),
    })),
  }
}

/** A labelled set's rows, one for each meeting in person that is found. */
export async function labelled(articles: string, labels: string): Promise<Row[]> {
  const gold = new Map((JSON.parse(readFileSync(labels, 'utf8')) as GoldArticle[]).map((one) => [one.id, one]))
  const rows: Row[] = []
  for await (const article of readArticles([articles])) {
    if (article instanceof IngestError) throw article
    const work = workingOf(clean(article), dates, lexicon)
    const meetings = gold.get(article.id)?.meetings ?? []
    const found = work?.claims.map(({ participants }) => participants) ?? []
    for (const [i, j] of pairs(meetings, found)) {
      const [meeting, draft] = [meetings[i], work?.drafts[j]]
      if (work && meeting && draft && work.claims[j]?.channel === 'in_person')
        rows.push(placeRow(work, draft, article.id, meeting))
    }
  }
  return rows
}

/** The sentences of `slots.json`, each an article of its own. */
export function examples(): Row[] {
  const { yes, no } = language.slots.places.examples
  return [...yes, ...no.map((text) => [text, null] as const)].flatMap(([text, name]) => {
    const article: Article = { id: text, url: null, published: null, title: null, text, outlet: null, language: 'vi' }
    const work = workingOf(clean(article), dates, lexicon)
    const place = name === null ? [] : [name]
    return work?.drafts.slice(0, 1).map((draft) => placeRow(work, draft, text, { place })) ?? []
  })
}
