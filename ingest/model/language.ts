/** What a language brings along as data (`ingest/lang/<code>/`): the engine knows no word of its own. */

import type { GrammarData } from './grammar.ts'
import type { MeetingData, PeopleData, SlotData } from './lexicon.ts'

/** A line or sentence, or the beginning or end of one, that is not the article's own text. */
export interface NoiseRule {
  readonly id: string
  /** Regular expression source, matched without regard to case unless `cased`. */
  readonly pattern: string
  /** Where it must stand: a whole line, the beginning of a line, the last piece of the article, the beginning of a sentence, or at any word (for marks that are glued to the text before them), from where it runs to its sentence's end. */
  readonly at: 'line' | 'line-start' | 'article-end' | 'sentence-start' | 'word'
  /** What `Dropped.why` says. */
  readonly why: string
  readonly cased?: boolean
  /** Every character a match may begin with, in either case; must be given at `sentence-start` and `word`, which are looked for all over the text. */
  readonly first?: string
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export interface CleanData {
  /** Look-alike letters of old encodings and what they stand for ("Ð" → "Đ"). */
  readonly letters: Readonly<Record<string, string>>
  /** Words after which a full stop ends no sentence, lower case, without the stop ("tp", "gs", "ths"). */
  readonly abbreviations: readonly string[]
  /** Openings that begin a sentence even where the full stop before them is missing (regular expression sources, cased, each beginning with a capital). */
  readonly openers: {
    /** Certain after any word. */
    readonly anywhere: readonly string[]
    /** Certain only after a word without a capital, a number or a closing mark. */
    readonly afterLowercase: readonly string[]
  }
  readonly photo: {
    /** Words that introduce a photo credit ("Ảnh", "Nguồn ảnh"). */
    readonly markers: readonly string[]
    /** The same without a colon ("Ảnh minh họa"). */
    readonly phrases: readonly string[]
    /** Words for a source that introduce a credit only inside brackets ("Nguồn"). */
    readonly inBrackets: readonly string[]
    /** What marks a sentence as a caption even without a credit ("(trái)"), regular expression sources. */
    readonly cues: readonly string[]
    /** Openings of sentences that are no caption even before a credit, regular expression sources. */
    readonly notCaption: readonly string[]
    /** Agencies and papers that close a credit. */
    readonly agencies: readonly string[]
    /** Words that cannot stand in a credit: with them the next sentence begins. Regular expression sources. */
    readonly stops: readonly string[]
  }
  readonly noise: readonly NoiseRule[]
}

/** A rule's own test: the text, the publication day or null, and the values found in it in order ("+1" for an anaphoric day). */
export type DateExample = readonly [text: string, published: string | null, values: readonly string[]]

export interface DateRule {
  readonly id: string
  /** First words in small letters, in every spelling, or `#` for a digit: where a match may begin. */
  readonly first: readonly string[]
  /** Regular expression source, matched against the text in small letters unless `cased`; `{name}` stands for an entry of `parts`. */
  readonly pattern: string
  /** Which reading the named groups get. */
  readonly reading:
    | 'day'
    | 'days'
    | 'month'
    | 'year'
    | 'quarter'
    | 'weekday'
    | 'offset'
    | 'weekend'
    | 'anaphoric'
    | 'none'
  /** Fixed values of groups that the pattern does not name ("hôm qua": unit day, n -1). */
  readonly gives?: Readonly<Record<string, string | number>>
  /** Letter case matters ("thứ Hai" is Monday, "thứ hai" may be second). */
  readonly cased?: boolean
  /** Subject to `notAfter` and `notBefore`. */
  readonly guarded?: boolean
  /** Words of the future nearby turn it to what is to come. */
  readonly tense?: boolean
  readonly why: string
  readonly yes: readonly DateExample[]
  readonly no: readonly string[]
}

export interface DateData {
  /** Pieces of patterns, by name; may use one another by `{name}` when defined earlier. */
  readonly parts: Readonly<Record<string, string>>
  /** Words for numbers, weekdays (1 = Monday … 7 = Sunday), months and directions, folded. */
  readonly numbers: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  /** Offsets: "trước" -1, "tới" 1, "này" 0. */
  readonly directions: Readonly<Record<string, number>>
  /** Words shortly before a bare weekday that make it a coming one ("sẽ", "dự kiến"). */
  readonly future: readonly string[]
  /** What may stand between two days told together ("28/3, 13/6 và 14/11/2017"), regular expression source. */
  readonly between: string
  /** What directly precedes a number that is no date ("tỷ số", "Nghị quyết"), regular expression sources. */
  readonly notAfter: readonly string[]
  /** What directly follows a number that is no date ("triệu", "%"), regular expression sources. */
  readonly notBefore: readonly string[]
  readonly rules: readonly DateRule[]
}

/** Log-odds by feature, learnt from labelled articles (`npm run learn`); a feature without a weight counts nothing. */
export type Weights = Readonly<Record<string, number>>

export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** Country whose offices its news names without saying the country (ISO 3166-1 alpha-2). */
  readonly home: string
  readonly clean: CleanData
  readonly dates: DateData
  readonly people: PeopleData
  readonly meetings: MeetingData
  readonly slots: SlotData
  readonly grammar: GrammarData
  /** Of the slots chosen among candidates. */
  readonly weights: { readonly date: Weights; readonly place: Weights }
}
