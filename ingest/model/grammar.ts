/** The small words that hold a language's sentences together (`ingest/lang/<code>/grammar.json`). */

/** Words, or pieces of spelling, in small letters. */
export interface WordList {
  /** What the list is for, with an example. */
  readonly why: string
  readonly words: readonly string[]
}

/** What joins people to one another, and ends or breaks a list of them. */
interface ListWords {
  /** Between two who do something together. */
  readonly joins: WordList
  /** The plain joint of a list, and of an office's name. */
  readonly and: WordList
  /** Behind a comma and a title: a list of people, not a title of the one before. */
  readonly listGoesOn: WordList
  /** First word of a joint such as "as well as"; one of `like` follows. */
  readonly also: WordList
  readonly like: WordList
  /** Between a joint and the next of a list. */
  readonly fillers: WordList
  /** End a list of people, and begin no other clause. */
  readonly closers: WordList
  /** Before the place or day of each of a list. */
  readonly each: WordList
  /** Behind a list of people: verbs with which the subject before them goes on. One word or two. */
  readonly resumes: WordList
}

/** What stands between a meeting word and those who met. */
interface SideWords {
  /** Somebody may be named across these marks. */
  readonly quotes: WordList
  /** Between a meeting word and a person they begin something else. */
  readonly breaks: WordList
  /** Those of `breaks` that break nothing when a person follows at once. */
  readonly agents: WordList
  /** Before the one who was met. */
  readonly with: WordList
  /** Before a word of `with` they make it another word. */
  readonly notWith: WordList
  /** Behind a word of `with`: nobody but the subjects. */
  readonly eachOther: WordList
  /** Before both sides. */
  readonly between: WordList
  /** Those of `between` behind which a group alone is both sides. */
  readonly betweenGroup: WordList
}

/** What tells the subject of a clause. */
interface SubjectWords {
  /** Whoever follows them is no subject. */
  readonly governs: WordList
  /** Whoever follows them does what is told next. */
  readonly causes: WordList
  /** Last words of what people of a kind are called: a subject without a name. */
  readonly unnamed: WordList
  /** A subject may follow them. */
  readonly introduces: WordList
  /** Behind a noun of meeting: opens what somebody calls it. */
  readonly which: WordList
  /** Opens what somebody says. */
  readonly that: WordList
  /** Behind a person: opens a clause of which that person is the subject. */
  readonly relatives: WordList
  /** What the speaker of a quotation says of himself. */
  readonly self: WordList
  /** Between guest and host. */
  readonly passives: WordList
  /** Between a subject and its verb. */
  readonly auxiliaries: WordList
  /** Before a place: where somebody went or was. */
  readonly motion: WordList
  /** Verbs of going: a place of several words may stand between them and a meeting word. */
  readonly goes: WordList
  /** Last words of verbs of holding a session. */
  readonly holds: WordList
  /** Before the guest of a meal. */
  readonly invites: WordList
  /** Before a verb they make it something said or written. */
  readonly words: WordList
  /** Two words before the guest whom a host gives time. */
  readonly gives: WordList
  /** Last words of verbs of thanking. */
  readonly thanks: WordList
  /** Last words of verbs of taking part. */
  readonly attends: WordList
  /** Between a guest and the meal somebody gives. */
  readonly dines: WordList
}

/** What stands before a noun of meeting. */
interface NounWords {
  /** Something happened at the meeting. */
  readonly inside: WordList
  /** Before a day told once more by another clock. */
  readonly restates: WordList
  /** Before a noun of meeting: what is spoken of. */
  readonly on: WordList
  /** Before a bare noun of meeting: something happened before or after it. */
  readonly around: WordList
  /** Those of `around` by which something happened after it. */
  readonly after: WordList
  /** Verbs of listening. */
  readonly hears: WordList
  /** Opening or closing the session at the head of a sentence. */
  readonly concludes: WordList
  /** Those of `inside` by which a clause ends with the meeting it was said at. */
  readonly during: WordList
  /** Between `inside` and the noun. */
  readonly articles: WordList
  /** Those of `articles` that make it several meetings. */
  readonly plurals: WordList
  /** Open a fronted phrase that a comma ends. */
  readonly fronts: WordList
  /** Two words each, before or behind a meeting word: a list is one meeting each. */
  readonly separately: WordList
}

/** What stands inside a title, and in forms of address. */
interface TitleWords {
  /** Before the country or body of an office. */
  readonly of: WordList
  /** Between somebody and the body they are of. */
  readonly belongs: WordList
  /** Before the country of an embassy. */
  readonly at: WordList
  /** Between two offices of one person. */
  readonly concurrently: WordList
  /** Between an office and the name of its holder. */
  readonly is: WordList
  /** Goes on with an office's name when a capital follows. */
  readonly several: WordList
  /** Honorifics that tell a woman, or a man. */
  readonly female: WordList
  readonly male: WordList
  /** What officials and coaches are addressed by where players are not. */
  readonly elders: WordList
  /** Behind these a given name alone is somebody. */
  readonly patrons: WordList
  /** Words of a title that only a woman bears. */
  readonly women: WordList
  /** Last words of a name that tell one of a family from another who is called the same. */
  readonly juniors: WordList
}

/** How the language's own words are spelt. */
interface Spelling {
  /** Letters of this language alone. */
  readonly letters: WordList
  /** Letters of other languages too: a sign of this one only in a syllable of its own. */
  readonly sharedLetters: WordList
  /** A syllable without any of them: an onset or none, a vowel, a coda or none. */
  readonly onsets: WordList
  readonly vowels: WordList
  readonly codas: WordList
}

export interface GrammarData extends ListWords, SideWords, SubjectWords, NounWords, TitleWords, Spelling {}
