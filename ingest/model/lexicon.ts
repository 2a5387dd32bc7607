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
  /** Middle names of men and of women, behind which the given name must follow ("Lê Văn Ta"). */
  readonly middleNames: Readonly<Record<'he' | 'she', readonly string[]>>
  /** Words before a capitalised name that is no person ("sông", "tập đoàn"). */
  readonly 'places-before-name': readonly string[]
  /** Words for things that bear somebody's title and name ("lăng Chủ tịch B", "Trung tâm Lịch sử Vua B"). */
  readonly memorials: readonly string[]
  /** Words a title's own modifiers never contain: verbs, prepositions, conjunctions. */
  readonly stops: readonly string[]
  /** Words with a stop inside that is none there ("vấn đề"). */
  readonly compounds: readonly string[]
  /** Words for a delegation, longer words that begin like one and are none, what may stand before them in other words ("tập đoàn"), and what its head does. */
  readonly delegations: Readonly<Record<'words' | 'others' | 'stems' | 'leads', readonly string[]>>
  /** Words of kinship: before a name they mean somebody else ("mẹ bà B"). */
  readonly kin: readonly string[]
  /** Words before a title that make it many people's ("các lãnh đạo"). */
  readonly plurals: readonly string[]
  /** Titles that are many people's by themselves ("lãnh đạo cấp cao"): without a name they mean nobody in particular, whatever country stands beside them. */
  readonly collective: readonly string[]
  /** A country told of before, between an office and its holder: "Ngoại trưởng nước này A". */
  readonly sameCountry: readonly string[]
  /** Short names of countries, used where one is joined to another ("Mỹ - Triều"), with their codes. */
  readonly joinedCountries: Readonly<Record<string, string>>
  /** Words capitalised only because a sentence begins. */
  readonly openers: readonly string[]
  /** Capitalised first words of bodies and things ("Đảng", "Viện"): no name begins with them unless a whole Vietnamese name does. */
  readonly bodies: readonly string[]
  /** Words for parts of a country that stand before their names, capitalised in the name of an office too ("Trưởng phòng Quận Hồng Bàng"). */
  readonly districts: readonly string[]
  /** Words for firms: who heads one holds no working sessions for the news. */
  readonly firms: readonly string[]
  /** Last words of foreign names of bodies ("Manchester United"). */
  readonly bodyEnds: readonly string[]
  /** Classes of title that stand before names of bodies too ("lãnh đạo Softbank"): a single foreign word after them is no person. */
  readonly weak: readonly string[]
  /** Titles of the weak classes that a person's name follows all the same, never a body's ("HLV Kowalczyk"). */
  readonly callings: readonly string[]
  /** Codes of countries whose people are called by the language's own reading of their names ("Tập Cận Bình"). */
  readonly readings: readonly string[]
  /** Titles that mean nobody in particular where no name and no country stands beside them ("lãnh đạo"). */
  readonly vague: readonly string[]
  /** Heads of titles for whoever speaks for a country abroad. */
  readonly diplomats: readonly string[]
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
   * `noun`: "cuộc gặp giữa A và B", "cuộc gặp với B"; `together`: "A và B gặp nhau"; `host`: "A chủ trì cuộc họp";
   * `guest`: "B đánh giá cao …" in the report of one leader's talks with many; `meal`: "A dự tiệc của B".
   */
  readonly frame: 'verb' | 'with' | 'noun' | 'together' | 'host' | 'guest' | 'meal'
  readonly channel: Channel
  /** Words directly before or after that make it another word ("trực tiếp", "tiếp tục"). */
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  /** Words directly behind those who were met that make it no meeting ("bắt tay với B để …"). */
  readonly notBehind?: readonly string[]
  /** Said of what happens at a session too: while one goes on, it tells of no other meeting. */
  readonly within?: boolean
  /** True where the word alone says little: both sides must be individuals right beside it. */
  readonly strict?: boolean
  /** Said of a call as well as of a meeting in person ("hai bên thảo luận"). */
  readonly anywhere?: boolean
  /** Only behind "tại" or "trong". */
  readonly onlyInside?: boolean
  /** No meeting of those who only attend it together ("A và B dự hội nghị thượng đỉnh"). */
  readonly pairOnly?: boolean
  /** Only as the first word of its sentence. */
  readonly onlyFirst?: boolean
  /** Left out in an article of sports or of fiction, where the word tells of a match or a plot. */
  readonly notInSports?: boolean
  /** Only where one of them holds an office or is known: of others the word tells how they came to know each other. */
  readonly public?: boolean
  /** Several people are met one by one, as those are who are called on at home. */
  readonly apart?: boolean
  /** What is said by those who met, not of the meeting: where other words tell of it, its date and place are theirs. */
  readonly hint?: boolean
  /** A working session: may begin with one person and a body, and who speaks at it takes part. */
  readonly session?: boolean
  readonly why: string
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export interface StatusCue {
  readonly words: readonly string[]
  readonly status: Status
  /** It may stand after the meeting too ("đã bị hoãn"). */
  readonly after?: boolean
  /** It may stand behind a noun for a meeting, or those it names, too ("cuộc gặp sắp tới"). */
  readonly behind?: boolean
  /** Higher wins where several stand beside one meeting word. */
  readonly weight: number
}

/** Kinds of article in which a meeting word may mean something else. */
export type GateName = 'sports' | 'fiction' | 'voters' | 'romance' | 'violence'

export interface MeetingData {
  readonly rules: readonly MeetingRule[]
  readonly status: readonly StatusCue[]
  /** Words that may stand between a meeting word and "với" or its object. */
  readonly adverbs: readonly string[]
  /** Verbs that may follow a meeting word, joined to it, before the object of both ("gặp và đề nghị B"). */
  readonly besides: readonly string[]
  /** Verbs of saying: a date before them is the report's, not the meeting's. */
  readonly speech: readonly string[]
  /** What tells by which clock a time is given ("theo giờ địa phương"): no words of a source. */
  readonly clock: readonly string[]
  /** Words of a time before the article's own ("từng", "năm ngoái"). */
  readonly past: readonly string[]
  /** Kinds of article by their words: at least so many of them, repeats counted, or such a share of its sentences. */
  readonly gates: Readonly<
    Record<GateName, { readonly least: number; readonly share?: number; readonly words: readonly string[] }>
  >
  /** Behind a word for a meeting in person, or at the head of its sentence, they make it a call or talks over video ("qua đường dây nóng"). */
  readonly channels: Readonly<Partial<Record<Channel, readonly string[]>>>
  /** Behind a meeting word they say that all who are named sat together, of however many countries ("ba bên"). */
  readonly roundTable: readonly string[]
  /** Right before a verb they make it the next of what the subject does, in the tense of the one before ("trước khi gặp C"). */
  readonly thereupon: readonly string[]
  /** Before a verb they make the meeting another one than those told before ("tiếp tục gặp B"). */
  readonly onceMore: readonly string[]
  /** Of a time before what is told: another day than that of the news is another meeting ("Trước đó, tối 9/10, hai ông hội đàm"). */
  readonly earlier: readonly string[]
  /** Which meeting in a row it is ("lần thứ hai"). */
  readonly ordinals: Readonly<Record<string, number>>
  /** Words of a source ("theo", "hãng"): a date behind them is the source's. */
  readonly sources: readonly string[]
  /** Marks that end a clause. */
  readonly clause: readonly string[]
  /** Words of a visit, whose days are those of its meetings. */
  readonly visits: readonly string[]
  /** Verbs of a report: the date before them is when it was made. */
  readonly reports: readonly string[]
  /** What a host does to a guest ("chào mừng"): both are at the meeting. */
  readonly greetings: readonly string[]
  /** Between a meeting word and a name they make it somebody else who was met ("gặp những người thân cận với B"). */
  readonly about: readonly string[]
  /** Words that open a list of examples ("như", "trong đó có"). */
  readonly examples: readonly string[]
  /** What those do who speak at a session ("báo cáo", "kiến nghị"). */
  readonly voices: readonly string[]
  /** What begins a sentence that lists who came ("Cùng dự"). */
  readonly attending: readonly string[]
  /** Before the side whose people are listed ("Về phía"). */
  readonly parties: readonly string[]
  /** What opens the list of those who came ("có", "gồm"). */
  readonly came: readonly string[]
  /** Who asks the questions of an interview ("phóng viên"). */
  readonly reporters: readonly string[]
  /** In the sentence of a word of talking, or right before it: it was said in court or written in messages; longer words that begin like one and are none ("tại tòa nhà"). */
  readonly elsewhere: Readonly<Record<'words' | 'others', readonly string[]>>
  /** Whoever "works" with them is questioned. */
  readonly questioners: readonly string[]
  /** Words of a press conference: "cuộc họp" behind them, of which no people are told, is that one. */
  readonly press: readonly string[]
  /** Before a meeting word, or the group it is said of, they tell what might be: "là dịp để hai bên trao đổi". */
  readonly chances: readonly string[]
}

/** A text and the value the rules must find in it. */
export type SlotExample = readonly [text: string, value: string]

export interface SlotExamples {
  readonly yes: readonly SlotExample[]
  readonly no: readonly string[]
}

/** How a language says where a meeting was and what it was part of (`slots.json`). */
export interface SlotData {
  readonly dates: {
    /** Words and marks at a date that tell whose it may be: those it begins with, and those before it. */
    readonly words: readonly string[]
    /** Occasions at which somebody tells of something else: their day is not that of what is told. */
    /** Between a date and a noun of meeting: what was done that day was done for the meeting. */
    readonly goals: readonly string[]
    /** Between a meeting word and a date: another clause. */
    readonly clauses: readonly string[]
    /** Before a day until which something is to be done. */
    readonly limits: readonly string[]
    /** Occasions at which somebody tells of something else: their day is not that of what is told. */
    readonly occasions: readonly string[]
    /** Words of a court: what is told before it happened long ago. */
    readonly court: readonly string[]
    /** Articles of the day given; of their last meeting. */
    readonly examples: SlotExamples & { readonly published: string }
  }
  readonly places: {
    /** Prepositions of rest and of motion before a place. */
    readonly at: readonly string[]
    readonly to: readonly string[]
    /** Before a place that somebody leaves. */
    readonly from: readonly string[]
    /** Words that join a place to the one it lies in ("khách sạn X ở Hà Nội"). */
    readonly joins: readonly string[]
    /** Words before a place's name that are no part of it ("thủ đô"). */
    readonly heads: readonly string[]
    /** Words that begin the name of a venue ("khách sạn"). */
    readonly venues: readonly string[]
    /** Words of which names write only the first syllable with a capital ("Bộ Công an"). */
    readonly compounds: readonly string[]
    /** Nouns that take the place for themselves ("tình hình tại Syria"). */
    readonly nouns: readonly string[]
    /** Those of them that tell where somebody lives or works ("Đại sứ Pháp tại Việt Nam"). */
    readonly posts: readonly string[]
    /** Before the first of two places that something reaches over ("từ Quảng Ninh đến Bình Thuận"). */
    readonly spans: readonly string[]
    /** Words an adverbial may stand behind at the head of its clause ("chiều qua, tại …"). */
    readonly small: readonly string[]
    /** Words that open a clause about the place just named ("Ý, nơi A gặp B"). */
    readonly where: readonly string[]
    /** Words that open another clause, to which a place before them does not belong. */
    readonly breaks: readonly string[]
    readonly examples: SlotExamples
  }
  readonly visits: {
    /** How a visit is called, with {place} and {visitor}. */
    readonly name: string
    readonly words: readonly string[]
    /** Those of the words that name the visit itself ("chuyến thăm"). */
    readonly trips: readonly string[]
    /** No visit but a post held there ("nhiệm kỳ công tác"). */
    readonly posts: readonly string[]
    /** Words that may stand between the word and the country. */
    readonly through: readonly string[]
    /** What makes it a wish or an invitation. */
    readonly invitations: readonly string[]
    /** Words at the beginning of an invitation that say it was accepted ("theo lời mời"). */
    readonly accepting: readonly string[]
    /** Before a visit that is going on ("đang ở"). */
    readonly now: readonly string[]
    /** Of the time where somebody is on a visit. */
    readonly localClock: readonly string[]
    readonly coming: readonly string[]
    readonly gone: readonly string[]
  }
  readonly events: {
    /** Words that begin the name of an event. */
    readonly heads: readonly { readonly kind: EventKind; readonly words: readonly string[] }[]
    /** Heads that are an event only with a name of their own behind them. */
    readonly plain: readonly string[]
    /** Words before an event that say something took place there; `strong` where the meeting did. */
    readonly links: readonly string[]
    /** Before what an event is about. */
    readonly about: readonly string[]
    /** Those of `links` that say it was beside a gathering ("bên lề"). */
    readonly sidelines: readonly string[]
    /** Those of `links` by which somebody took part. */
    readonly attends: readonly string[]
    readonly strong: readonly string[]
    /** Small words that stand inside a name. */
    readonly inside: readonly string[]
    /** Small words between a link and the name ("bên lề các hoạt động của"). */
    readonly before: readonly string[]
    /** Those of them that join two parts of a name and end none. */
    readonly connect: readonly string[]
    /** Words that never stand inside a name. */
    readonly outside: readonly string[]
    /** Small words that may end one. */
    readonly tails: readonly string[]
    readonly examples: SlotExamples
  }
  /** Meeting rules by which a host receives a guest at home. */
  readonly receives: readonly string[]
  /** Words of another time than the news itself. */
  readonly background: readonly string[]
}
