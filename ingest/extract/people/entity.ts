/** The people of one article: every accepted name, clustered, with what is said of each. */

import type { Holding, Knowledge, KnownPerson } from '../../model/knowledge.ts'
import type { Title } from './mention.ts'

export interface Entity {
  /** Index in the article's list. */
  readonly index: number
  /** Fullest form, without titles. */
  name: string
  readonly forms: Set<string>
  /** Folded words of the fullest form. */
  words: readonly string[]
  readonly titles: Title[]
  known: KnownPerson | null
  female: boolean | null
  /** What it is addressed by, in small letters. */
  readonly honorifics: Set<string>
  /** Named by nobody in the article: who held the office. */
  readonly byOffice?: true
  /** As its name is spelt: see `NameCandidate`. */
  kind: 'known' | 'own' | 'foreign'
}

/** Heads of state and government answer to each other's general titles ("nhà lãnh đạo"). */
const LEADERS = new Set(['president', 'pm', 'state-president', 'party-leader', 'monarch', 'supreme-leader', 'leader'])

/** "Chủ tịch" of a country without a body is its head of state. */
const chairIsPresident = (title: Title): boolean =>
  title.class === 'chair' && title.land && title.text.split(' ').length <= 5

/** Without a country they are the home country's in its own news. */
export const HOME_OFFICES = new Set(['pm', 'deputy-pm', 'party-leader', 'speaker', 'state-president'])

export const classOf = (title: Title): string =>
  title.class === 'state-president' || chairIsPresident(title) ? 'president' : title.class

export const isLeader = (kind: string): boolean => LEADERS.has(kind)

/** Offices of a state that only its own people hold. */
export const STATE: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'state-president',
  'pm',
  'deputy-pm',
  'party-leader',
  'fm',
  'dm',
  'speaker',
  'monarch',
  'royal',
  'supreme-leader',
  'leader',
])

/** Classes whose bare title says little: what it is of must agree too. */
export const GENERAL: ReadonlySet<string> = new Set([
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
  'private',
  'clergy',
])

/** Offices a class of title stands for in `knowledge/offices.tsv`. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  president: ['head_of_state'],
  pm: ['head_of_government'],
  fm: ['foreign_minister'],
  dm: ['defence_minister'],
  monarch: ['head_of_state'],
  pope: ['head_of_state', 'pope'],
  'party-leader': ['party_leader'],
  leader: ['head_of_state', 'head_of_government', 'party_leader'],
  sg: ['secretary_general'],
  speaker: ['parliament_speaker', 'senate_speaker'],
}

/** Offices of one country: every head of state but one is no pope. */
const LANDS: Readonly<Record<string, string>> = { pope: 'VA' }

export const officesOf = (kind: string): readonly string[] => OFFICES[kind] ?? []

/** Whether an office was held on a day; an open end is today's, and no day fits all. */
export const heldOn = ({ from, to }: Holding, on: string | null): boolean =>
  !on || ((from ?? '') <= on && (to ?? '9') >= on)

/** Countries of an entity: as its titles say, else the one of an office held on the day. */
export function countriesOf(entity: Entity, knowledge: Knowledge, on: string | null): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const title of entity.titles) if (title.country) codes.add(title.country)
  if (entity.known) {
    for (const holding of knowledge.holdings(entity.known.id)) {
      if (heldOn(holding, on)) codes.add(holding.country)
    }
  }
  return codes
}

/** Titles that are no office: an artist or a doctor who "works with" a body tells of a job. */
const NO_OFFICE = new Set(['academic', 'private', 'clergy', 'spouse', 'counterpart'])

export const isOffice = (title: Title): boolean => !NO_OFFICE.has(classOf(title))

/** A profession, or a part in a case or a school, and nothing more ("bác sĩ", "bị cáo"). */
export const isBareProfession = (title: Title): boolean =>
  (title.class === 'academic' || title.class === 'private') && title.text.toLowerCase() === title.head

/** Whether the entity belongs to the country whose news is read: named as its people are, with no office of another one. */
export const atHome = ({ kind, titles }: Entity, home: string): boolean =>
  kind === 'own' && !titles.some(({ country }) => country !== null && country !== home)

const MINISTERS = new Set(['fm', 'dm', 'minister'])

/** Whether the entity may be called by a title of this class and country. */
export function answersTo(
  entity: Entity,
  kind: string,
  country: string | null,
  knowledge: Knowledge,
  on: string | null,
): boolean {
  for (const title of entity.titles) {
    const own = classOf(title)
    const fits = own === kind || (kind === 'leader' && isLeader(own)) || (kind === 'minister' && MINISTERS.has(own))
    if (fits && (!country || !title.country || title.country === country)) {
      if (title.country === country || !country) return true
      if (countriesOf(entity, knowledge, on).has(country)) return true
      if (title.country === null && !entity.known && kind !== 'leader') return true
    }
  }
  if (!entity.known) return false
  const offices = officesOf(kind)
  const land = country ?? LANDS[kind]
  return knowledge
    .holdings(entity.known.id)
    .some((holding) => offices.includes(holding.office) && (!land || holding.country === land) && heldOn(holding, on))
}
