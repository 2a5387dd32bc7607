/** One source as it was read: nothing in it is changed by us, and every offset elsewhere points into it. */
export interface Article {
  /** The given id, else the URL, else a hash of title and text. */
  readonly id: string
  readonly url: string | null
  /** Publication day, `YYYY-MM-DD`, or null where it is not known. */
  readonly published: string | null
  readonly title: string | null
  readonly text: string
  /** Host name of the URL without `www.`, or null. */
  readonly outlet: string | null
  /** ISO 639-1. */
  readonly language: string
}
