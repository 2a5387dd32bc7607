/** An article made ready to be read: one plain text, its blocks and sentences, and what was left out and why. */

import type { Article } from '../model/article.ts'
import type { Block, Document, Dropped, Sentence } from '../model/document.ts'
import type { CleanData } from '../model/language.ts'
import { lazily } from '../model/lazily.ts'
import { boundaries } from './boundaries.ts'
import { credits } from './credits.ts'
import { type Divider, divide } from './divide.ts'
import { noise } from './noise.ts'
import { normaliser } from './normalise.ts'
import type { Piece } from './pieces.ts'
import { workingText } from './working-text.ts'

/** Pieces that follow one another on a line and are of one kind make a block. */
function group(found: readonly Piece[]): { blocks: Block[]; sentences: Sentence[] } {
  const blocks: { start: number; end: number; kind: Block['kind'] }[] = []
  const sentences: Sentence[] = []
  let last: Piece | undefined
  for (const piece of found) {
    const open = last && !last.why && last.line === piece.line && last.kind === piece.kind
    last = piece
    if (piece.why) continue
    const { start, end, kind } = piece
    const block = blocks.at(-1)
    if (open && block) block.end = end
    else blocks.push({ start, end, kind })
    sentences.push({ start, end, kind, block: blocks.length - 1 })
  }
  return { blocks, sentences }
}

/** Of many articles a look at the words is enough: the text is divided when its parts are asked for. */
class Cleaned implements Document {
  private readonly divided: () => Pick<Document, 'blocks' | 'sentences' | 'dropped'>
  constructor(
    readonly article: Article,
    readonly text: string,
    readonly quote: Document['quote'],
    divide: () => Pick<Document, 'blocks' | 'sentences' | 'dropped'>,
  ) {
    this.divided = lazily(divide)
  }
  get blocks(): readonly Block[] {
    return this.divided().blocks
  }
  get sentences(): readonly Sentence[] {
    return this.divided().sentences
  }
  get dropped(): readonly Dropped[] {
    return this.divided().dropped
  }
}

/** Makes the cleaner of a language; its patterns are compiled once. Linear in the length of the article. */
export function cleaner(language: CleanData): (article: Article) => Document {
  const divider: Divider = {
    boundaries: boundaries(language),
    credits: credits(language),
    noise: noise(language),
    cue: new RegExp(language.photo.cues.join('|') || '(?!)', 'iu'),
    notCaption: new RegExp(`^(?:${language.photo.notCaption.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'u'),
  }
  const normalise = normaliser(language.letters)
  return (article) => {
    const { text, headline, quote } = workingText(article, normalise)
    const title: Piece[] = headline.end > headline.start ? [{ ...headline, line: -1, kind: 'headline', why: null }] : []
    return new Cleaned(article, text, quote, () => {
      const { pieces, dropped } = divide(text, headline, divider)
      return { ...group([...title, ...pieces]), dropped }
    })
  }
}

export const clean = (article: Article, language: CleanData): Document => cleaner(language)(article)
