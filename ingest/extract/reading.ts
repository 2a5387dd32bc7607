/** A document as tokens by sentence: what every extraction stage walks over. */

import { KIND, LOWER } from '../model/characters.ts'
import type { BlockKind, Document } from '../model/document.ts'
import { lazily } from '../model/lazily.ts'
import { type Token, tokenize } from './tokens.ts'

export interface ReadSentence {
  /** Token indexes, half open. */
  readonly from: number
  readonly to: number
  readonly kind: BlockKind
  readonly block: number
  /** Mostly capitals: a headline whose capitals mean nothing. */
  readonly shouted: boolean
}

export interface Reading {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly sentences: readonly ReadSentence[]
}

/**
 * Divided into sentences when they are asked for. A class, as wherever one article's parts are made lazily: an object written down
 * with `get` in it has a shape of its own in V8, which keeps the whole article until the next full collection.
 */
class LazyReading implements Reading {
  readonly tokens: readonly Token[]
  private readonly divided = lazily(() => sentencesOf(this.document, this.tokens))
  constructor(readonly document: Document) {
    this.tokens = tokenize(document.text)
  }
  get sentences(): readonly ReadSentence[] {
    return this.divided()
  }
}

/** No small letter in it. Most words begin with one. */
const shouts = ({ text, cap, caps }: Token): boolean =>
  caps || (cap ? text.length === 1 : KIND[text.charCodeAt(0)] !== LOWER && text === text.toUpperCase())

/** The tokens of each sentence, in order. */
function sentencesOf(document: Document, tokens: readonly Token[]): ReadSentence[] {
  const sentences: ReadSentence[] = []
  let i = 0
  for (const sentence of document.sentences) {
    while (i < tokens.length && (tokens[i] as Token).start < sentence.start) i++
    const from = i
    let words = 0
    let shouting = 0
    while (i < tokens.length && (tokens[i] as Token).start < sentence.end) {
      const token = tokens[i] as Token
      if (token.kind === 'word') {
        words++
        if (shouts(token)) shouting++
      }
      i++
    }
    if (i > from) {
      sentences.push({
        from,
        to: i,
        kind: sentence.kind,
        block: sentence.block,
        shouted: words > 3 && shouting > 0.8 * words,
      })
    }
  }
  return sentences
}

export const read = (document: Document): Reading => new LazyReading(document)

/** The token before `at`. Where V8 once sees an array asked for what stands before its first, it takes longer from then on. */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined

/** The folded word at a token; empty outside the text. */
export const lower = ({ reading }: { readonly reading: Reading }, at: number): string =>
  tokenBefore(reading.tokens, at + 1)?.lower ?? ''

/** Whether nothing but one space stands between two neighbouring tokens. */
export const adjacent = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 1
