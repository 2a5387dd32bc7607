/** A language's words for people and meetings (`ingest/lang/<code>/people.json`, `meetings.json`, `slots.json`). */

import type { Channel, EventKind, Status } from './claim.ts'

export interface TitleEntry {
  /** Who may be called by it: `president`, `pm`, `fm`, `chair`, … */
  readonly class: string
  /** The office in `knowledge/offices.tsv`, where one title means one office. */
  readonly office?: string
  readonly words: readonly string[]
}

export interface PeopleData {
  readonly titles: readonly TitleEntry[]
  readonly qualifiers: readonly string[]
  readonly former: readonly string[]
  readonly counterparts: readonly string[]
  readonly households: readonly {
    readonly words: readonly string[]
    readonly class: string
    readonly country: string
  }[]
  readonly honorifics: readonly string[]
  readonly pronouns: Readonly<Record<'he' | 'she', readonly string[]>>
  readonly particles: readonly string[]
  /** Words before a capitalised name that is no person ("sông", "tập đoàn"). */
  readonly 'places-before-name': readonly string[]
  /** Words a title's own modifiers never contain: verbs, prepositions, conjunctions. */
  readonly stops: readonly string[]
  /** Words before a title that make it many people's ("các lãnh đạo"). */
  readonly plurals: readonly string[]
  /** Words capitalised only because a sentence begins. */
  readonly openers: readonly string[]
  /** Capitalised first words of bodies and things ("Đảng", "Viện"): no name begins with them unless a whole Vietnamese name does. */
  readonly bodies: readonly string[]
  /** Classes of title that stand before names of bodies too ("lãnh đạo Softbank"): a single foreign word after them is no person. */
  readonly weak: readonly string[]
  /** Classes of which nobody holds two. */
  readonly exclusive: readonly string[]
  /** Who is meant by two or three people at once ("hai bên", "ba ngoại trưởng"); `class` where all hold one office. */
  readonly groups: readonly { readonly words: readonly string[]; readonly size: number; readonly class?: string }[]
}

/** One way to say that people met. Its examples are tests: `yes` gives a meeting by this rule, `no` gives none. */
export interface MeetingRule {
  readonly id: string
  readonly words: readonly string[]
  /**
   * `verb`: the object follows ("A gặp B"); `with`: "với" must follow ("A hội đàm với B");
   * `noun`: "cuộc gặp giữa A và B", "cuộc gặp với B"; `together`: "A và B gặp nhau".
   */
  readonly frame: 'verb' | 'with' | 'noun' | 'together' | 'host'
  readonly channel: Channel
  /** Words directly before or after that make it another word ("trực tiếp", "tiếp tục"). */
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  /** True where the word alone says little: both sides must be individuals right beside it. */
  readonly strict?: boolean
  /** A working session: may begin with one person and a body, and who speaks at it takes part. */
  readonly session?: boolean
  readonly why: string
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export interface StatusCue {
  readonly words: readonly string[]
  readonly status: Status
  /** Higher wins where several stand beside one meeting word. */
  readonly weight: number
}

export interface MeetingData {
  readonly rules: readonly MeetingRule[]
  readonly status: readonly StatusCue[]
  readonly channels: readonly { readonly words: readonly string[]; readonly channel: Channel }[]
  /** Words that may stand between a meeting word and "với" or its object. */
  readonly adverbs: readonly string[]
  /** "lần lượt", "riêng rẽ": a list is one meeting each. */
  readonly separately: readonly string[]
  /** Verbs of saying: a date before them is the report's, not the meeting's. */
  readonly speech: readonly string[]
  /** What those do who speak at a session ("báo cáo", "kiến nghị"). */
  readonly voices: readonly string[]
  /** Who asks the questions of an interview ("phóng viên"). */
  readonly reporters: readonly string[]
  /** "trước đó", "sau đó", "cùng ngày": another meeting than the one told. */
  readonly another: readonly string[]
  readonly eventWords: readonly { readonly words: readonly string[]; readonly kind: EventKind }[]
}
