/** From a cleaned document to its claims: people, frames, meetings, slots. */

import type { Channel, Claim, ClaimedPerson, Quote } from '../model/claim.ts'
import type { DateMention } from '../model/date.ts'
import type { Document } from '../model/document.ts'
import type { Lexicon } from './lexicon.ts'
import { clusterFrames, type Told } from './meetings/cluster.ts'
import { findFrames } from './meetings/frames.ts'
import type { Draft } from './meetings/meeting.ts'
import { cluster } from './people/cluster.ts'
import type { Entity } from './people/entity.ts'
import { findMentions } from './people/mentions.ts'
import { resolveReferences } from './people/references.ts'
import { type Reading, read } from './reading.ts'

export { compileLexicon, type Lexicon } from './lexicon.ts'

function dateOf(reading: Reading, dates: readonly DateMention[], frame: Told['frame'], before: string | null): { date: DateMention | null; edtf: string | null } {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return { date: null, edtf: null }
  const start = reading.tokens[sentence.from]?.start ?? 0
  const end = reading.tokens[sentence.to - 1]?.end ?? 0
  const trigger = reading.tokens[frame.from]?.start ?? 0
  const inside = dates.filter((date) => date.start >= start && date.end <= end)
  let best: DateMention | null = null
  for (const date of inside) {
    const distance = (d: DateMention) => (d.start >= trigger ? d.start - trigger : (trigger - d.start) * 1.5)
    if (!best || distance(date) < distance(best)) best = date
  }
  if (!best) return { date: null, edtf: null }
  if (best.kind === 'absolute') return { date: best, edtf: best.edtf }
  return { date: best, edtf: best.days === 0 ? before : null }
}

function person(entity: Entity): ClaimedPerson {
  const title = entity.titles.find((own) => own.class !== 'counterpart') ?? null
  return {
    name: entity.name,
    aliases: [...entity.forms].filter((form) => form !== entity.name),
    office: title?.text ?? null,
    country: entity.titles.find((own) => own.countryText)?.countryText ?? null,
  }
}

function quoteOf(reading: Reading, sentenceIndex: number): Quote {
  const sentence = reading.sentences[sentenceIndex]
  const start = reading.tokens[sentence?.from ?? 0]?.start ?? 0
  const end = reading.tokens[(sentence?.to ?? 1) - 1]?.end ?? 0
  return reading.document.quote({ start, end })
}

function claimOf(reading: Reading, draft: Draft, entities: readonly Entity[]): Claim {
  const ranked = [...draft.frames].sort((a, b) => b.frame.sides.length - a.frame.sides.length)
  const best = ranked[0] as (typeof ranked)[number]
  const full = draft.frames.filter(({ frame }) => frame.sides.length + frame.groups.length > 0)
  const status = full.some((item) => item.status === 'held') ? 'held' : best.status
  const dated = draft.frames.find((item) => item.date)
  const channels = draft.frames.map(({ frame }) => frame.rule.channel)
  const channel: Channel = channels.find((one) => one !== 'in_person') ?? 'in_person'
  const quotes = [...new Set(draft.frames.map(({ frame }) => frame.sentence))].map((index) => quoteOf(reading, index))
  const main = quoteOf(reading, best.frame.sentence)
  return {
    participants: [...draft.people].map((index) => person(entities[index] as Entity)),
    date: draft.date ? { edtf: draft.date, basis: dated?.date?.kind === 'absolute' ? dated.date.basis : 'inherited' } : null,
    place: null,
    event: null,
    status,
    channel,
    quote: main,
    also: quotes.filter((quote) => quote.start !== main.start),
    rule: best.frame.rule.id,
    reasons: [],
  }
}

export function extractClaims(document: Document, dates: readonly DateMention[], lexicon: Lexicon): Claim[] {
  const reading = read(document)
  const found = reading.sentences.map((_, index) => findMentions(reading, lexicon, index))
  const mentions = found.flatMap((sentence) => sentence.mentions)
  const { entities, who } = cluster(reading, lexicon, mentions)
  const referents = resolveReferences(lexicon, entities, mentions, who, document.article.published)
  const told: Told[] = []
  let before: string | null = null
  reading.sentences.forEach((_, index) => {
    const people = referents.filter((referent) => referent.mention.sentence === index)
    for (const frame of findFrames(reading, lexicon, index, people)) {
      const date = dateOf(reading, dates, frame, before)
      before = date.edtf ?? before
      told.push({ frame, ...date })
    }
  })
  return clusterFrames(reading, lexicon, told, referents, entities).map((draft) => claimOf(reading, draft, entities))
}
