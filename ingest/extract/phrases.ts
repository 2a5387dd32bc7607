/** Longest-match lookup of phrases over tokens: a trie keyed by folded words. */

import { fold } from '../model/fold.ts'
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

export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map() }

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.add(phrase, value)
  }

  private add(phrase: string, value: T): void {
    let node = this.root
    for (const token of tokenize(phrase)) {
      const key = fold(token.text)
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
    let node: Node<T> | undefined = this.root
    let best: Found<T> | null = null
    for (let i = from; i < limit; i++) {
      node = node.next.get(tokens[i]?.lower ?? '')
      if (!node) break
      if (node.value !== undefined) best = { from, to: i + 1, value: node.value }
    }
    return best
  }

  /** Whether one of the phrases stands in the range, wholly inside it. */
  within(tokens: readonly Token[], from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.at(tokens, i, to)) return true
    return false
  }
}
