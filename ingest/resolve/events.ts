/** All wordings of one recurring event, or of one visitor's visits to one country → which instance each means. */

import { digest, slug } from '../model/digest.ts'
import type { EventWording, Wording } from '../model/resolving.ts'
import { dayText } from './window.ts'

/** Days between claims of one visit at most. */
const VISIT_GAP = 10

/** Wording key → event id. Depends on the distinct wordings alone. */
export function resolveEvents(wordings: readonly Wording[]): ReadonlyMap<string, string> {
  const entries = wordings
    .map(({ key, data }) => ({ key, data: data as EventWording }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const [first] = entries
  if (!first) return new Map()
  return first.data.kind === 'visit' ? visits(entries) : gatherings(entries)
}

interface Entry {
  readonly key: string
  readonly data: EventWording
}

/** One instance a year, as recurring events have; an ordinal leads to its year where any wording tells both. */
function gatherings(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const years = new Map<number, Map<number, number>>()
  for (const { data } of entries) {
    const year = data.year ?? (data.dated ? data.around : null)
    if (data.ordinal === null || year === null) continue
    const votes = years.get(data.ordinal) ?? new Map<number, number>()
    votes.set(year, (votes.get(year) ?? 0) + (data.year === null ? 1 : 100))
    years.set(data.ordinal, votes)
  }
  const yearOf = (ordinal: number): number | null => {
    const votes = [...(years.get(ordinal) ?? [])].sort(([a, m], [b, n]) => n - m || a - b)
    return votes[0]?.[0] ?? null
  }
  return new Map(
    entries.map(({ key, data }) => {
      const year = data.ordinal !== null ? yearOf(data.ordinal) : (data.year ?? data.around)
      const instance = year !== null ? String(year) : data.ordinal !== null ? `nth-${data.ordinal}` : 'undated'
      return [key, eventId(data.base, instance)]
    }),
  )
}

/** Claims of one visit lie close together; a gap begins another visit. */
function visits(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const dated = entries
    .filter(({ data }) => data.from !== null)
    .sort((a, b) => Number(a.data.from) - Number(b.data.from) || Number(a.data.to) - Number(b.data.to))
  // Long windows (a month, the weeks before an article) would chain visits: the sure ones make the visits, the others join one.
  const sure = dated.filter(({ data }) => Number(data.to) - Number(data.from) <= VISIT_GAP)
  const spans: { from: number; to: number }[] = []
  for (const { data } of sure) {
    const last = spans.at(-1)
    if (last && Number(data.from) <= last.to + VISIT_GAP) last.to = Math.max(last.to, Number(data.to))
    else spans.push({ from: Number(data.from), to: Number(data.to) })
  }
  for (const { key, data } of entries) {
    const from = data.from
    const to = data.to
    const span =
      from === null || to === null
        ? undefined
        : spans.find((one) => from <= one.to + VISIT_GAP && to >= one.from - VISIT_GAP)
    const instance = span
      ? dayText(span.from).slice(0, 7)
      : from === null
        ? 'undated'
        : `about-${dayText(to ?? from).slice(0, 7)}`
    ids.set(key, eventId(data.base, instance))
  }
  return ids
}

const eventId = (base: string, instance: string): string => `${slug(base)}-${instance}-${digest(6, base, instance)}`
