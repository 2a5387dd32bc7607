/** The choices of date and place that labelled articles and the language's own examples teach. */

import { readFileSync } from 'node:fs'
import { cleaner } from '../../ingest/clean/index.ts'
import { dateFinder } from '../../ingest/extract/dates/index.ts'
import { compileLexicon, type Working, workingOf } from '../../ingest/extract/index.ts'
import type { Draft } from '../../ingest/extract/meetings/meeting.ts'
import { dateOptions } from '../../ingest/extract/slots/date-options.ts'
import { eventMentionsOf } from '../../ingest/extract/slots/event.ts'
import { placeOfEvent } from '../../ingest/extract/slots/event-place.ts'
import { placeOptions } from '../../ingest/extract/slots/place-options.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import type { Article } from '../../ingest/model/article.ts'
import { IngestError } from '../../ingest/model/errors.ts'
import type { SlotExamples } from '../../ingest/model/lexicon.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { type GoldArticle, type GoldMeeting, pairs, rightDate, rightPlace } from './labels.ts'
import type { Row } from './logit.ts'

const language = loadLanguage('vi')
const clean = cleaner(language.clean)
const dates = dateFinder(language.dates)
const lexicon = compileLexicon(language, loadKnowledge())

export interface Rows {
  readonly date: readonly Row[]
  readonly place: readonly Row[]
}

function dateRow(
  { context, days }: Working,
  draft: Draft,
  article: string,
  gold: Pick<GoldMeeting, 'date' | 'date_also'>,
): Row {
  return {
    article,
    options: dateOptions(context, days(), draft).map(({ value, key, features }) => ({
      key,
      features,
      right: rightDate(gold, value?.edtf ?? null),
    })),
  }
}

function placeRow({ context }: Working, draft: Draft, article: string, gold: Pick<GoldMeeting, 'place'>): Row {
  const ofEvent = placeOfEvent(context, eventMentionsOf(context, draft))
  return {
    article,
    options: placeOptions(context, draft, ofEvent).map(({ value, key, features }) => ({
      key,
      features,
      right: rightPlace(gold, value?.names[0] ?? null),
    })),
  }
}

/** A labelled set's rows, one for each meeting that is found; of places only for those in person. */
export async function labelled(articles: string, labels: string): Promise<Rows> {
  const gold = new Map((JSON.parse(readFileSync(labels, 'utf8')) as GoldArticle[]).map((one) => [one.id, one]))
  const rows: { date: Row[]; place: Row[] } = { date: [], place: [] }
  for await (const article of readArticles([articles])) {
    if (article instanceof IngestError) throw article
    const work = workingOf(clean(article), dates, lexicon)
    const meetings = gold.get(article.id)?.meetings
    if (!work || !meetings) continue
    const found = work.claims.map(({ participants }, index) => ({
      people: participants,
      date: work.drafts[index]?.frames.find(({ date }) => date)?.date?.edtf ?? null,
    }))
    for (const [i, j] of pairs(meetings, found)) {
      const [meeting, draft] = [meetings[i] as GoldMeeting, work.drafts[j] as Draft]
      rows.date.push(dateRow(work, draft, article.id, meeting))
      if (work.claims[j]?.channel === 'in_person') rows.place.push(placeRow(work, draft, article.id, meeting))
    }
  }
  return rows
}

/** The examples of `slots.json`, each an article of its own: they tell of its last meeting. */
export function examples(): Rows {
  const working = (text: string, published: string | null): Working | null =>
    workingOf(
      clean({ id: text, url: null, published, title: null, text, outlet: null, language: 'vi' } satisfies Article),
      dates,
      lexicon,
    )
  const all = ({ yes, no }: SlotExamples) => [...yes, ...no.map((text) => [text, null] as const)]
  const { places, dates: days } = language.slots
  return {
    date: all(days.examples).flatMap(([text, date]) => {
      const work = working(text, days.examples.published)
      return work?.drafts.slice(-1).map((draft) => dateRow(work, draft, text, { date })) ?? []
    }),
    place: all(places.examples).flatMap(([text, name]) => {
      const work = working(text, null)
      const place = name === null ? [] : [name]
      return work?.drafts.slice(-1).map((draft) => placeRow(work, draft, text, { place })) ?? []
    }),
  }
}
