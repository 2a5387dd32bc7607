/** Dates as the text gives them, before any meeting is known. */

import type { Span } from './document.ts'

/** A value of its own, or one that leans on the date told before ("cùng ngày", "hôm sau"). */
export type DateMention = Span & {
  readonly rule: string
} & (
    | {
        readonly kind: 'absolute'
        /** EDTF. */
        readonly edtf: string
        /** `relative` when computed from the publication date ("hôm qua", "thứ Hai", a day and month without a year). */
        readonly basis: 'stated' | 'relative'
      }
    | {
        readonly kind: 'anaphoric'
        /** Days from the date told before: 0 for "cùng ngày", 1 for "hôm sau", -1 for "hôm trước". */
        readonly days: number
      }
  )
