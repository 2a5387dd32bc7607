/** Whom roles, counterparts and pronouns mean, told in the order of the text. Groups are left to the meeting they stand in. */

import { fold } from '../../model/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import { answersTo, atHome, classOf, countriesOf, type Entity, HOME_OFFICES } from './entity.ts'
import type { Mention, Title } from './mention.ts'

export interface Referent {
  readonly mention: Mention
  /** Index of the entity, or -1. */
  readonly entity: number
}

interface Context {
  readonly lexicon: Lexicon
  readonly entities: readonly Entity[]
  readonly published: string | null
  /** Entity → place of its last mention, in mentions. */
  readonly last: Map<number, number>
  /** Entities in the order they were spoken of. */
  readonly spoken: number[]
}

/** So many people a reader keeps in mind. */
const IN_MIND = 300

/** Who may be meant: everybody; of more people than can be kept in mind those spoken of last, and the first of all. */
function inMind({ entities, spoken }: Context): readonly Entity[] {
  if (entities.length <= IN_MIND) return entities
  const places = new Set(spoken.slice(-IN_MIND))
  for (let place = 0; place < IN_MIND; place++) places.add(place)
  return [...places].sort((a, b) => a - b).flatMap((place) => entities[place] ?? [])
}

/** Classes whose bare title says little: what it is of must agree too. */
const GENERAL = new Set([
  'minister',
  'deputy-minister',
  'chair',
  'vice-chair',
  'head',
  'secretary',
  'member',
  'adviser',
  'ambassador',
  'consul',
  'rank',
  'academic',
  'clergy',
])

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u
const wordsOf = (text: string): Set<string> => new Set(fold(text).split(BETWEEN_WORDS).filter(Boolean))

function sameBody(title: Title, entity: Entity): boolean {
  const asked = wordsOf(title.text)
  return entity.titles.some((own) => {
    if (own.class !== title.class) return false
    const said = wordsOf(own.text)
    for (const word of asked) if (!said.has(word)) return false
    return true
  })
}

function fits(context: Context, title: Title, entity: Entity): boolean {
  const kind = classOf(title)
  if ((GENERAL.has(kind) && kind !== 'ambassador') || title.local) return sameBody(title, entity)
  // A bare "Tổng thống" is nobody called "Chủ tịch nước".
  if (!title.country && title.class === 'president' && !entity.titles.some((own) => own.class === 'president'))
    return false
  return answersTo(entity, kind, title.country, context.lexicon.knowledge, context.published)
}

/** The fitting entity mentioned last before; failing that, the first one of the article. */
function latest(context: Context, fitting: readonly Entity[]): number {
  let best = -1
  let when = -1
  for (const entity of fitting) {
    const last = context.last.get(entity.index) ?? -1
    if (last > when) {
      best = entity.index
      when = last
    }
  }
  return best >= 0 ? best : (fitting[0]?.index ?? -1)
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

/** Someone of the same office in another country than the person spoken of before. */
function counterpart(context: Context, title: Title, before: number): number {
  const self = context.entities[before]
  const { knowledge } = context.lexicon
  const kinds = self ? new Set(self.titles.map(classOf)) : new Set<string>()
  const own = self ? countriesOf(self, knowledge, context.published) : new Set<string>()
  const others = inMind(context).filter((entity) => {
    if (entity.index === before) return false
    const countries = countriesOf(entity, knowledge, context.published)
    if (title.country) {
      if (!countries.has(title.country)) return false
    } else if ([...countries].some((code) => own.has(code))) return false
    return [...kinds].some((kind) => answersTo(entity, kind, title.country, knowledge, context.published))
  })
  return latest(context, others)
}

/** Titles that are a person's own: no office that another country has too. */
const PERSONAL = new Set(['rank', 'academic', 'member', 'clergy'])

/** "người đồng cấp Mỹ Rex Tillerson": the named one holds the office of the person before. */
function inherit(context: Context, entity: number, before: number, title: Title): void {
  const titles = context.entities[before]?.titles.filter((own) => own.class !== 'counterpart') ?? []
  const other = titles.find((own) => !PERSONAL.has(own.class)) ?? titles[0]
  const self = context.entities[entity]
  if (!other || !self || self.titles.some((own) => own.class !== 'counterpart')) return
  self.titles.push({
    ...other,
    text: other.head,
    country: title.country,
    countryText: title.countryText,
    former: false,
  })
}

function pronounOf(context: Context, mention: Mention, subjects: readonly number[]): number {
  const female = mention.honorific === 'she'
  const nearest = (fits: (entity: Entity) => boolean): number => {
    for (let i = subjects.length - 1; i >= Math.max(0, subjects.length - IN_MIND); i--) {
      const entity = context.entities[subjects[i] ?? -1]
      if (entity && fits(entity)) return entity.index
    }
    return -1
  }
  return nearest((entity) => entity.female === female || (!female && entity.female === null))
}

/** One referent per mention, in order. */
export function resolveReferences(
  lexicon: Lexicon,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  who: ReadonlyMap<Mention, number>,
  published: string | null,
): Referent[] {
  const context: Context = { lexicon, entities, published, last: new Map(), spoken: [] }
  const subjects: number[] = []
  let told = -1
  let before = -1
  return mentions.map((mention, place) => {
    let entity = who.get(mention) ?? -1
    const title = mention.titles[0]
    if (mention.how === 'role' && title && !mention.plural) {
      entity =
        title.class === 'counterpart'
          ? counterpart(context, title, before)
          : latest(
              context,
              preferred(
                context,
                title,
                inMind(context).filter((candidate) => fits(context, title, candidate)),
              ),
            )
    } else if (
      mention.how === 'name' &&
      title?.class === 'counterpart' &&
      entity >= 0 &&
      before >= 0 &&
      before !== entity
    ) {
      inherit(context, entity, before, title)
    } else if (mention.how === 'pronoun') {
      entity = pronounOf(context, mention, subjects)
    }
    if (entity >= 0) {
      context.last.set(entity, place)
      context.spoken.push(entity)
      if (mention.sentence !== told) subjects.push(entity)
      told = mention.sentence
      before = entity
    }
    return { mention, entity }
  })
}
