/**
 * Reprints of one wire story: near-duplicate texts by MinHash over shingles of words, found by bands.
 * Broder, On the resemblance and containment of documents (1997).
 */

import { digest } from '../model/digest.ts'

const SHINGLE = 4
const ROWS = 3
const BANDS = 20
/** Share of common shingles from which two texts are one story. */
const SAME_STORY = 0.55

export interface Fingerprint {
  readonly article: string
  readonly published: string | null
  /** MinHash values; empty for a text too short to tell. */
  readonly signature: readonly number[]
}

/** @returns 60 whole numbers below 2^32, the same for the same words; empty under 20 words. */
export function signature(text: string): number[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length < 20) return []
  const least = new Array<number>(ROWS * BANDS).fill(0xffffffff)
  for (let start = 0; start + SHINGLE <= words.length; start++) {
    const base = fnv(words.slice(start, start + SHINGLE).join(' '))
    for (let i = 0; i < least.length; i++) {
      const value = mix(base ^ (SEEDS[i] ?? 0))
      if (value < (least[i] ?? 0)) least[i] = value
    }
  }
  return least
}

/** Two stories alike enough share one of these keys with near certainty. */
export const bandKeys = (of: readonly number[]): string[] =>
  of.length === 0
    ? []
    : Array.from(
        { length: BANDS },
        (_, band) => `story ${band} ${digest(12, of.slice(band * ROWS, (band + 1) * ROWS).join(','))}`,
      )

export function sameStory(a: Fingerprint, b: Fingerprint): boolean {
  if (a.signature.length === 0 || b.signature.length === 0) return false
  const equal = a.signature.filter((value, i) => value === b.signature[i]).length
  return equal / a.signature.length >= SAME_STORY
}

/** Article → story: the id of the earliest article that is connected to it by likeness. The articles must be all that can be. */
export function stories(articles: readonly Fingerprint[]): ReadonlyMap<string, string> {
  const byBand = new Map<string, Fingerprint[]>()
  const linked = new Map<string, Fingerprint[]>()
  for (const article of articles) {
    const near = new Set<Fingerprint>()
    for (const key of bandKeys(article.signature)) {
      const there = byBand.get(key) ?? []
      for (const other of there) near.add(other)
      byBand.set(key, [...there, article])
    }
    linked.set(article.article, [])
    for (const other of near)
      if (sameStory(article, other)) {
        linked.get(article.article)?.push(other)
        linked.get(other.article)?.push(article)
      }
  }
  const story = new Map<string, string>()
  const earliest = [...articles].sort(
    (a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.article, b.article),
  )
  for (const first of earliest) {
    if (story.has(first.article)) continue
    const waiting = [first]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (story.has(next.article)) continue
      story.set(next.article, first.article)
      waiting.push(...(linked.get(next.article) ?? []))
    }
  }
  return story
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const SEEDS: readonly number[] = Array.from({ length: ROWS * BANDS }, (_, i) => mix((i + 1) * 0x9e3779b9))
