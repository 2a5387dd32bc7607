/** All wordings of one block → which person each means. Depends on the distinct wordings alone: not on order, not on how often. */

import { digest, slug } from '../model/digest.ts'
import type { PersonWording, PossiblySame, Wording } from '../model/resolving.ts'
import type { Context } from './context.ts'
import { contradict } from './words.ts'

interface Entry {
  readonly key: string
  readonly data: PersonWording
  /** Name that the wording counts as: its own, or the one with diacritics that its ASCII spelling stands for. */
  readonly variant: string
}

interface Group {
  readonly entries: Entry[]
  /** What the first wording says of the person: tells the group from others of the name. */
  readonly said: string
  readonly known: string | null
  readonly countries: ReadonlySet<string>
  readonly field: string | null
  readonly company: string | null
}

export interface ResolvedBlock {
  /** Wording key → person id, before decisions. */
  readonly ids: ReadonlyMap<string, string>
  readonly possibly: readonly PossiblySame[]
}

export function resolvePeople(wordings: readonly Wording[], context: Context): ResolvedBlock {
  const ids = new Map<string, string>()
  const groups: { readonly id: string; readonly variant: string; readonly split: boolean }[] = []
  const byVariant = new Map<string, Entry[]>()
  for (const entry of variants(wordings, context)) push(byVariant, entry.variant, entry)
  for (const [variant, entries] of [...byVariant].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = group(entries, context)
    const unknown = found.filter(({ known }) => known === null).length
    for (const one of found) {
      const id = idOf(variant, one, unknown)
      for (const { key } of one.entries) ids.set(key, id)
      groups.push({ id, variant, split: one.entries.some(({ data }) => data.split !== null || data.scope !== null) })
    }
  }
  return { ids, possibly: doubts(groups, context) }
}

/** An ASCII spelling is the name with diacritics when there is one; the order of a foreign name's words does not matter. */
function variants(wordings: readonly Wording[], { knowledge }: Context): Entry[] {
  const entries = wordings.map(({ key, data }) => {
    const person = data as PersonWording
    return { key, data: person, name: knowledge.key(person.name) }
  })
  const names = [...new Set(entries.map(({ name }) => name))].sort()
  const isPlain = (name: string) => knowledge.ascii(name) === name
  const isVietnamese = (name: string) => knowledge.surnames.has(name.split(' ')[0] ?? '') && !isPlain(name)
  const variantOf = new Map<string, string>()
  for (const name of names) {
    const marked = names.filter((other) => !isPlain(other) && knowledge.ascii(other) === name)
    variantOf.set(name, isPlain(name) && marked.length === 1 ? (marked[0] ?? name) : name)
  }
  const orderless = (name: string) => name.split(' ').sort().join(' ')
  for (const name of names) {
    const variant = variantOf.get(name) ?? name
    if (isVietnamese(variant)) continue
    const same = names
      .map((other) => variantOf.get(other) ?? other)
      .filter((other) => orderless(other) === orderless(variant))
    variantOf.set(name, same.sort()[0] ?? variant)
  }
  return entries.map(({ key, data, name }) => ({ key, data, variant: variantOf.get(name) ?? name }))
}

/** Wordings of one name → people: apart where country, walk of life or company contradict; what says nothing joins where only one fits. */
function group(entries: readonly Entry[], context: Context): Group[] {
  const groups: Group[] = []
  const ordered = [...entries].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
  for (const entry of ordered) {
    const { known, country, field, company } = entry.data
    const fitting = groups.filter((one) => {
      if (known !== null) return one.known === known
      if (country !== null && one.countries.size > 0 && !one.countries.has(country)) return false
      if (contradict(field, one.field, context.words)) return false
      return !(company !== null && one.company !== null && company !== one.company)
    })
    const target =
      fitting.length === 1 ? fitting[0] : fitting.find((one) => one.known === null && one.said === saidBy(entry.data))
    if (target) {
      target.entries.push(entry)
      replace(groups, target, entry)
    } else {
      const holdings = known === null ? [] : context.knowledge.holdings(known).map((holding) => holding.country)
      groups.push({
        entries: [entry],
        said: saidBy(entry.data),
        known,
        countries: new Set(country === null ? holdings : [country, ...holdings]),
        field: known === null ? field : 'state',
        company,
      })
    }
  }
  return groups
}

/** Known people first, then those who say most about themselves. */
const rank = ({ data }: Entry): number =>
  (data.known !== null ? 0 : 8) +
  (data.country !== null ? 0 : 4) +
  (data.field !== null ? 0 : 2) +
  (data.company !== null ? 0 : 1)

const saidBy = ({ country, field, company }: PersonWording): string => [country, field, company].join('|')

function replace(groups: Group[], old: Group, { data }: Entry): void {
  const countries =
    data.country === null || old.known !== null ? old.countries : new Set([...old.countries, data.country])
  groups[groups.indexOf(old)] = {
    ...old,
    countries,
    field: old.field ?? data.field,
    company: old.company ?? data.company,
  }
}

function idOf(variant: string, one: Group, unknown: number): string {
  if (one.known !== null) return one.known
  const [entry] = one.entries
  const apart = entry?.data.split ?? entry?.data.scope ?? ''
  return `${slug(variant)}-${digest(8, variant, apart, unknown > 1 ? one.said : '')}`
}

/** People of one name who are kept apart may be one all the same. */
function doubts(groups: readonly { id: string; variant: string; split: boolean }[], context: Context): PossiblySame[] {
  const possibly: PossiblySame[] = []
  groups.forEach((one, i) => {
    for (const other of groups.slice(i + 1)) {
      if (one.id === other.id || one.split || other.split) continue
      const same = one.variant === other.variant
      if (!same && context.knowledge.ascii(one.variant) !== context.knowledge.ascii(other.variant)) continue
      // Two names with different diacritics are two names; only an ambiguous spelling without any raises the question.
      const plain = [one, other].some(({ variant }) => context.knowledge.ascii(variant) === variant)
      if (!same && !plain) continue
      const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
      possibly.push({ a, b, why: same ? 'same name' : 'same name without diacritics' })
    }
  })
  return possibly
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
