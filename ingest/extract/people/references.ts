/** Whom roles, counterparts and pronouns mean, told in the order of the text. Groups are left to the meeting they stand in. */

import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { byOffice } from './by-office.ts'
import { counterpartOf, inherit, officeOf } from './counterparts.ts'
import type { Entity } from './entity.ts'
import { familyOf } from './family-name.ts'
import type { Context } from './in-mind.ts'
import type { Mention, Title } from './mention.ts'
import { behindComma, behindFront, whoIs, whoMet } from './pronouns.ts'
import { holderOf } from './roles.ts'

export interface Referent {
  readonly mention: Mention
  /** Index of the entity, or -1. */
  readonly entity: number
}

/** "Tổng Bí thư, Chủ tịch Trung Quốc": one person's offices are of the country that the last of them names. */
const officeIn = ([first, ...others]: readonly Title[]): Title | undefined =>
  first?.country === null ? (others.find(({ country, land }) => country && land) ?? first) : first

/** "Trong cuộc gặp với người đồng cấp Pháp, Thủ tướng B nói …": whose counterpart it is may follow in the sentence. */
function named(mentions: readonly Mention[], who: ReadonlyMap<Mention, number>, place: number): number {
  for (let i = place + 1; mentions[i]?.sentence === mentions[place]?.sentence; i++) {
    const entity = who.get(mentions[i] as Mention)
    if (entity !== undefined) return entity
  }
  return -1
}

/** "người đồng cấp Pháp" of somebody whose office is known, where the article names no other. */
function elsewhere(context: Context, reading: Reading, mention: Mention, title: Title, whose: number): number {
  const self = context.entities[whose]
  const office = self && officeOf(self)
  if (!office || office.country === title.country) return -1
  const { country, countryText, land } = title
  return byOffice(context, reading, mention, {
    ...office,
    text: office.head,
    country,
    countryText,
    land,
    former: false,
  })
}

/** An office by which somebody is called is one of theirs, though no name stands beside it. */
function called(context: Context, entity: number, title: Title): void {
  const self = context.entities[entity]
  if (self?.known && title.country && !title.former && !self.titles.some((own) => own.class === title.class))
    self.titles.push(title)
}

/** One referent per mention, in order. */
export function resolveReferences(
  reading: Reading,
  lexicon: Lexicon,
  entities: Entity[],
  mentions: readonly Mention[],
  who: ReadonlyMap<Mention, number>,
): Referent[] {
  const { published } = reading.document.article
  const context: Context = { lexicon, entities, published, last: new Map(), spoken: [] }
  const subjects: number[] = []
  let told = -1
  let before = -1
  // Whether the sentence opens with a phrase of the one told of first: "trao đổi với A, B đề nghị …" is about B.
  let fronted = false
  return mentions.map((mention, place) => {
    let entity = who.get(mention) ?? -1
    const title = mention.how === 'role' ? officeIn(mention.titles) : mention.titles[0]
    if (mention.how === 'role' && title && !mention.plural) {
      if (title.class === 'counterpart') {
        entity = counterpartOf(context, title, before)
        if (entity < 0) {
          const after = named(mentions, who, place)
          entity = counterpartOf(context, title, after)
          const whose = before >= 0 ? before : after
          if (entity < 0 && title.country) entity = elsewhere(context, reading, mention, title, whose)
        }
      } else {
        entity = familyOf(context, title)
        if (entity < 0) entity = holderOf(context, title)
        if (entity < 0) entity = byOffice(context, reading, mention, title)
        called(context, entity, title)
      }
    } else if (
      mention.how === 'name' &&
      title?.class === 'counterpart' &&
      entity >= 0 &&
      before >= 0 &&
      before !== entity
    ) {
      inherit(context, entity, before, title)
    } else if (mention.how === 'pronoun') {
      entity = whoIs(context, mention, subjects)
      const self = mention.sentence === told && (entity < 0 || entity === before)
      const met = self ? whoMet(context, reading, mention, subjects, before) : -1
      if (met >= 0) entity = met
    }
    if (entity >= 0) {
      context.last.set(entity, place)
      context.spoken.push(entity)
      if (mention.sentence !== told) {
        subjects.push(entity)
        fronted = behindFront(reading, lexicon, mention)
      } else if (fronted && behindComma(reading, lexicon, mention)) {
        subjects.push(entity)
        fronted = false
      } else if (mention.how === 'pronoun' && entity !== before) subjects.push(entity)
      told = mention.sentence
      before = entity
    }
    return { mention, entity }
  })
}
