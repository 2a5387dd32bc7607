/** Words that resolving needs of a language (`ingest/lang/<code>/resolving.json`). All are compared folded, as whole words. */
export interface ResolvingWords {
  /** Walk of life → words that an office of it contains. The first that fits counts. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Pairs of fields that one person is not expected to have. */
  readonly contradicting: readonly (readonly [string, string])[]
  /** What a company's name comes after ("công ty", "tập đoàn"). */
  readonly companies: readonly string[]
  /** What an ordinal comes after ("lần thứ", "khóa"). */
  readonly ordinalMarks: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  /** Words of an event's name that do not tell it from others of its kind. */
  readonly generic: readonly string[]
  /** Words that tell gatherings of one organisation from each other ("ngoại trưởng", "tài chính"). */
  readonly distinguishing: readonly string[]
  /** What begins the place where an event is held ("tại"). */
  readonly placeMarks: readonly string[]
  /** Words of a visit ("thăm", "công du"). */
  readonly visits: readonly string[]
  /** Words that make a name that of the bearer's child ("Jr"). */
  readonly sons: readonly string[]
  /** What comes before the visitor ("của"). */
  readonly of: readonly string[]
}
