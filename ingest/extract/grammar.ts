/** A language's small words made ready for lookup, and its spelling as patterns. */

import { plain } from '../model/fold.ts'
import type { GrammarData, WordList } from '../model/grammar.ts'

type Spelling = 'letters' | 'sharedLetters' | 'onsets' | 'vowels' | 'codas'

/** Name of a list of words. */
export type GrammarList = Exclude<keyof GrammarData, Spelling>

/** Every list of `GrammarData` as a set of words in small letters; what each is for is said there. */
export type Grammar = { readonly [List in GrammarList]: ReadonlySet<string> } & {
  /** Whether a word in small letters is spelt as only this language spells: by a letter, or as a syllable with marks. */
  readonly marked: (word: string) => boolean
  /** A whole syllable written without any of them. */
  readonly syllable: RegExp
}

const setOf = ({ words }: WordList): ReadonlySet<string> => new Set(words)

const anyOf = ({ words }: WordList): string => `(?:${words.join('|')})`

export const compileGrammar = (data: GrammarData): Grammar => ({
  joins: setOf(data.joins),
  and: setOf(data.and),
  listGoesOn: setOf(data.listGoesOn),
  also: setOf(data.also),
  like: setOf(data.like),
  fillers: setOf(data.fillers),
  closers: setOf(data.closers),
  each: setOf(data.each),
  resumes: setOf(data.resumes),
  quotes: setOf(data.quotes),
  breaks: setOf(data.breaks),
  agents: setOf(data.agents),
  with: setOf(data.with),
  notWith: setOf(data.notWith),
  eachOther: setOf(data.eachOther),
  between: setOf(data.between),
  betweenGroup: setOf(data.betweenGroup),
  fronts: setOf(data.fronts),
  governs: setOf(data.governs),
  causes: setOf(data.causes),
  unnamed: setOf(data.unnamed),
  introduces: setOf(data.introduces),
  which: setOf(data.which),
  that: setOf(data.that),
  relatives: setOf(data.relatives),
  self: setOf(data.self),
  passives: setOf(data.passives),
  auxiliaries: setOf(data.auxiliaries),
  motion: setOf(data.motion),
  goes: setOf(data.goes),
  holds: setOf(data.holds),
  thanks: setOf(data.thanks),
  invites: setOf(data.invites),
  words: setOf(data.words),
  gives: setOf(data.gives),
  attends: setOf(data.attends),
  dines: setOf(data.dines),
  inside: setOf(data.inside),
  on: setOf(data.on),
  restates: setOf(data.restates),
  around: setOf(data.around),
  after: setOf(data.after),
  hears: setOf(data.hears),
  concludes: setOf(data.concludes),
  during: setOf(data.during),
  articles: setOf(data.articles),
  plurals: setOf(data.plurals),
  separately: setOf(data.separately),
  of: setOf(data.of),
  belongs: setOf(data.belongs),
  at: setOf(data.at),
  concurrently: setOf(data.concurrently),
  is: setOf(data.is),
  several: setOf(data.several),
  elders: setOf(data.elders),
  patrons: setOf(data.patrons),
  female: setOf(data.female),
  male: setOf(data.male),
  women: setOf(data.women),
  juniors: setOf(data.juniors),
  ...spelling(data),
})

function spelling(data: GrammarData): Pick<Grammar, 'marked' | 'syllable'> {
  const own = lettersOf(data.letters)
  const shared = lettersOf(data.sharedLetters)
  const syllable = new RegExp(`^${anyOf(data.onsets)}?${anyOf(data.vowels)}${anyOf(data.codas)}?$`)
  return { syllable, marked: (word) => own.test(word) || (shared.test(word) && syllable.test(plain(word))) }
}

const lettersOf = ({ words }: WordList): RegExp => new RegExp(`[${words.join('')}]`)
