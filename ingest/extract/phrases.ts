/** Longest-match lookup of phrases over tokens: a trie keyed by folded words. */

import { type Token, tokenize } from './tokens.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
}

export interface Found<T> {
  /** Token indexes, half open. */
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Entries of phrases that mean the same. */
export const each = <T>(words: readonly string[], value: T): [string, T][] => words.map((word) => [word, value])

/** Entries of phrases that are only looked for. */
export const all = (words: readonly string[]): [string, true][] => each(words, true)

/** Few words begin a phrase: a look into a table of so many bits' codes tells most of those that do not. */
const OPENINGS = 0x3fff

export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map() }
  /** By the code of a word: whether a phrase may begin with it. */
  private readonly opens = new Uint8Array(OPENINGS + 1)

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.add(phrase, value)
  }

  private add(phrase: string, value: T): void {
    let node = this.root
    for (const token of tokenize(phrase)) {
      const key = token.lower
      if (node === this.root) this.opens[token.code & OPENINGS] = 1
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map() }
        node.next.set(key, next)
      }
      node = next
    }
    if (node !== this.root && node.value === undefined) node.value = value
  }

  /** The words that a phrase may begin with. */
  firstWords(): Iterable<string> {
    return this.root.next.keys()
  }

  /** The longest phrase that begins at token `from`, ending before `limit`. */
  at(tokens: readonly Token[], from: number, limit = tokens.length): Found<T> | null {
    const first = from < 0 ? undefined : tokens[from]
    if (first === undefined || this.opens[first.code & OPENINGS] === 0) return null
    let node: Node<T> | undefined = this.root
    let best: Found<T> | null = null
    for (let i = from; i < limit; i++) {
      node = node.next.get(tokens[i]?.lower ?? '')
      if (!node) break
      if (node.value !== undefined) best = { from, to: i + 1, value: node.value }
    }
    return best
  }

  /** The longest of up to `reach` tokens that ends right before token `at` and begins at `least` or later. */
  before(tokens: readonly Token[], at: number, reach: number, least = 0): Found<T> | null {
    for (let i = Math.max(least, at - reach); i < at; i++) {
      const found = this.at(tokens, i, at)
      if (found?.to === at) return found
    }
    return null
  }

  /** Whether one of the phrases stands in the range, wholly inside it. */
  within(tokens: readonly Token[], from: number, to: number): boolean {
    return this.first(tokens, from, to) !== null
  }

  /** The first of them. */
  first(tokens: readonly Token[], from = 0, to = tokens.length): Found<T> | null {
    for (let i = from; i < to; i++) {
      const found = this.at(tokens, i, to)
      if (found) return found
    }
    return null
  }
}
