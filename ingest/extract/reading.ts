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

export function read(document: Document): Reading {
  const tokens = tokenize(document.text)
  const sentences = lazily(() => sentencesOf(document, tokens))
  return {
    document,
    tokens,
    get sentences() {
      return sentences()
    },
  }
}

/** The folded word at a token; empty outside the text. */
export const lower = ({ reading }: { readonly reading: Reading }, at: number): string => reading.tokens[at]?.lower ?? ''

/** Whether nothing but one space stands between two neighbouring tokens. */
export const adjacent = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 1
