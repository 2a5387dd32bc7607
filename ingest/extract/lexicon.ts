/** What the stages look up in a language's words and the world's names; made by `compile-lexicon.ts`. */

import type { Channel } from '../model/claim.ts'
import type { Knowledge, KnownEvent, KnownPerson, KnownPlace } from '../model/knowledge.ts'
import type { Language } from '../model/language.ts'
import type { GateName, MeetingRule, StatusCue } from '../model/lexicon.ts'
import type { Grammar } from './grammar.ts'
import type { Phrases } from './phrases.ts'
import type { SlotWords } from './slots/place-words.ts'

export interface TitleMeaning {
  readonly class: string
  readonly office: string | null
  /** Set where the words name the country too ("ông chủ Nhà Trắng"). */
  readonly country: string | null
}

export interface GroupMeaning {
  readonly size: number
  readonly class: string | null
}

export interface Lexicon {
  readonly language: Language
  readonly knowledge: Knowledge
  readonly titles: Phrases<TitleMeaning>
  readonly groups: Phrases<GroupMeaning>
  readonly countries: Phrases<string>
  /** Codes by the short names of countries that are joined to another's ("Mỹ - Triều"). */
  readonly joinedCountries: ReadonlyMap<string, string>
  /** Code of a country by its name with a letter too many, too few or in the wrong place ("Indoensia"). */
  readonly misspeltCountry: (word: string) => string | null
  readonly places: Phrases<readonly KnownPlace[]>
  readonly events: Phrases<readonly KnownEvent[]>
  readonly people: Phrases<readonly KnownPerson[]>
  readonly notPeople: Phrases<true>
  readonly memorials: Phrases<true>
  readonly stops: Phrases<true>
  readonly compounds: Phrases<true>
  readonly honorifics: Phrases<true>
  readonly pronouns: Phrases<'he' | 'she'>
  readonly qualifiers: ReadonlySet<string>
  /** Words that a mention of a person may begin with, other than a name. */
  readonly mentions: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  /** Words for a delegation; `false` for longer ones that are none ("đoàn kết"). */
  readonly delegations: Phrases<boolean>
  /** Before such a word they make another of it ("tập đoàn"). */
  readonly delegationStems: ReadonlySet<string>
  /** What the head of a delegation does. */
  readonly leads: Phrases<true>
  readonly particles: ReadonlySet<string>
  /** Middle name → whether it is a woman's. */
  readonly middleNames: ReadonlyMap<string, boolean>
  readonly openers: ReadonlySet<string>
  readonly bodies: Phrases<true>
  readonly bodyEnds: ReadonlySet<string>
  readonly firms: Phrases<true>
  readonly districts: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
  readonly callings: ReadonlySet<string>
  readonly speech: Phrases<true>
  /** "theo giờ". */
  readonly clock: Phrases<true>
  readonly voices: Phrases<true>
  readonly attending: Phrases<true>
  readonly parties: Phrases<true>
  readonly came: Phrases<true>
  readonly past: Phrases<true>
  readonly sources: ReadonlySet<string>
  readonly gates: Phrases<GateName>
  readonly clause: ReadonlySet<string>
  readonly visits: Phrases<true>
  readonly reports: Phrases<true>
  readonly greetings: Phrases<true>
  readonly examples: Phrases<true>
  readonly about: Phrases<true>
  readonly reporters: Phrases<true>
  readonly chances: Phrases<true>
  readonly elsewhere: Phrases<boolean>
  readonly questioners: Phrases<true>
  readonly press: Phrases<true>
  /** "trước khi", "rồi". */
  readonly thereupon: Phrases<true>
  readonly channels: Phrases<Channel>
  readonly roundTable: Phrases<true>
  /** "tiếp tục". */
  readonly onceMore: Phrases<true>
  /** "từng", "trước đó". */
  readonly earlier: Phrases<true>
  /** "đầu tiên", "lần thứ hai". */
  readonly ordinals: Phrases<number>
  readonly plurals: ReadonlySet<string>
  /** "lãnh đạo cấp cao". */
  readonly collective: Phrases<true>
  readonly sameCountry: Phrases<true>
  readonly kin: ReadonlySet<string>
  readonly vague: ReadonlySet<string>
  /** Heads of titles for whoever speaks for a country abroad. */
  readonly diplomats: ReadonlySet<string>
  readonly exclusive: ReadonlySet<string>
  /** Family names as the language spells them, those of its neighbours among them. */
  readonly surnames: ReadonlySet<string>
  /** First words of the names of known people: a capitalised run that begins with one is a person. */
  readonly firstNames: ReadonlySet<string>
  /** Last words of them: one alone behind any title is a person. */
  readonly lastNames: ReadonlySet<string>
  readonly meetings: Phrases<readonly MeetingRule[]>
  /** What guests say to a host: no meeting words of their own. */
  readonly guests: Phrases<MeetingRule>
  readonly status: Phrases<StatusCue>
  readonly adverbs: Phrases<true>
  readonly slots: SlotWords
  readonly grammar: Grammar
}
