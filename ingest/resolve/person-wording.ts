/** One mention of a person → how it speaks of the person, and the known person where `knowledge/` is sure. */

import type { Claim, ClaimedPerson } from '../model/claim.ts'
import { canonical, digest } from '../model/digest.ts'
import type { KnownPerson } from '../model/knowledge.ts'
import type { PersonWording, SourceClaim, Wording } from '../model/resolving.ts'
import type { Context } from './context.ts'
import { companyOf, contradict, fieldOf } from './words.ts'

const isSingle = (key: string): boolean => !key.includes(' ')

/** Words of a name in alphabetical order, without diacritics: "Abe Shinzo" and "Shinzo Abe" may be one, Hùng and Hưng are looked at together and kept apart. */
export const nameBlock = (name: string, { knowledge }: Context): string =>
  knowledge.ascii(name).split(' ').sort().join(' ')

export function personWording(
  source: Pick<SourceClaim, 'article' | 'published' | 'claim'>,
  mention: ClaimedPerson,
  context: Context,
): Wording {
  const { knowledge, words, rulings } = context
  const key = knowledge.key(mention.name)
  const split = rulings.splitOf(source.article, key)
  const country = mention.country === null ? null : knowledge.country(mention.country)
  const office = mention.office?.normalize('NFC').trim() || null
  const field = fieldOf(office, words)
  const known = split === null ? knownPerson(mention, country, field, source, context) : null
  const placed = known !== null || country !== null
  const data: PersonWording = {
    name: mention.name.normalize('NFC'),
    spellings: [
      ...new Set(mention.aliases.filter((alias) => alias.includes(' ')).map((alias) => alias.normalize('NFC'))),
    ].sort(),
    country: country ?? (known ? (knowledge.person(known)?.country ?? null) : null),
    office,
    field,
    company: companyOf(office, words),
    known,
    scope: isSingle(key) && !placed ? source.article : null,
    split,
  }
  const block =
    split !== null ? `split ${split}` : data.scope !== null ? `${data.scope} ${key}` : nameBlock(mention.name, context)
  return { key: `p-${digest(20, canonical(data))}`, of: 'person', block: `p ${block}`, data }
}

/** One letter and a point before a name. */
const INITIAL = /^(\p{L})\.\s*(?=\p{L}{2})/u

const withoutInitial = (name: string): string[] => (INITIAL.test(name) ? [name.replace(INITIAL, '')] : [])

/** The id of the one known person that the mention can be; null where none or several can. */
function knownPerson(
  mention: ClaimedPerson,
  country: string | null,
  field: string | null,
  source: { readonly published: string | null; readonly claim: Pick<Claim, 'date'> },
  context: Context,
): string | null {
  const { knowledge } = context
  // "Donald Trump" beside "Donald Trump Jr." is the father.
  const own = knowledge.key(mention.name).split(' ')
  const isFather = (alias: string) =>
    own.some((word) => context.words.sons.includes(word)) &&
    knowledge
      .key(alias)
      .split(' ')
      .every((word) => own.includes(word))
  const full = mention.aliases.filter((alias) => alias.includes(' ') && !isFather(alias))
  const spellings = [mention.name, ...full, ...withoutInitial(mention.name)]
  for (const spelling of spellings) {
    const key = knowledge.key(spelling)
    const fitting = knowledge.people(spelling).filter((person) => fits(person, key) && initialFits(person))
    if (fitting.length === 1) return fitting[0]?.id ?? null
    if (fitting.length > 1) {
      const active = fitting.filter((person) => inOffice(person.id, source.published, context))
      if (active.length === 1) return active[0]?.id ?? null
    }
  }
  return null

  /** "R. Tillerson" is no Jim Tillerson. */
  function initialFits({ name }: KnownPerson): boolean {
    const initial = INITIAL.exec(mention.name)?.[1]
    return initial === undefined || name.toLowerCase().startsWith(initial.toLowerCase())
  }

  function fits(person: KnownPerson, key: string): boolean {
    const holdings = knowledge.holdings(person.id)
    const countries = new Set([
      ...holdings.map((holding) => holding.country),
      ...(person.country ? [person.country] : []),
    ])
    if (country !== null && countries.size > 0 && !countries.has(country)) return false
    if (holdings.length > 0 && (contradict(field, 'state', context.words) || field === 'business')) return false
    const weak = person.weak.some((spelling) => knowledge.key(spelling) === key)
    const certain = country !== null || mention.byOffice === true || (mention.office !== null && field === 'state')
    if (weak && !certain) return false
    // A family name alone is whoever of that name held office when the article was written.
    if (isSingle(key))
      return inOffice(person.id, source.published, context) || (country !== null && holdings.length === 0)
    return true
  }
}

/** True when the person held any known office within a year of that day; without a day, ever. */
function inOffice(person: string, day: string | null, { knowledge }: Context): boolean {
  return knowledge.holdings(person).some(({ from, to }) => {
    if (day === null) return true
    const year = Number(day.slice(0, 4))
    const first = from === null ? Number.NEGATIVE_INFINITY : Number(from.slice(0, 4))
    const last = to === null || to.endsWith('?') ? Number.POSITIVE_INFINITY : Number(to.slice(0, 4))
    return first - 1 <= year && year <= last + 1
  })
}
