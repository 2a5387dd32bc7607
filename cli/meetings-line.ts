/** The line of JSON that stands for one article. */

import type { Claim, Extraction } from '../ingest/model/claim.ts'

/** A slot without a value is null; what says how a value was got stands beside it. */
export const meeting = ({ participants, date, place, event, status, channel, quote, also, rule }: Claim) => ({
  participants,
  date: date?.edtf ?? null,
  place: place?.name ?? null,
  event: event?.name ?? null,
  status,
  channel,
  quote: quote.quote,
  field: quote.field,
  start: quote.start,
  end: quote.end,
  rule,
  dateBasis: date?.basis ?? null,
  placeWithin: place?.within ?? [],
  placeBasis: place?.basis ?? null,
  eventKind: event?.kind ?? null,
  eventBasis: event?.basis ?? null,
  also,
})

export const meetingsLine = ({ article, claims }: Extraction) => ({ id: article.id, meetings: claims.map(meeting) })
