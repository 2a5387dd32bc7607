/** A meeting word with the people around it: what one sentence says, before the article's meetings are told apart. */

import type { MeetingRule } from '../../model/lexicon.ts'
import type { Referent } from '../people/references.ts'

export interface Frame {
  readonly sentence: number
  /** Token range of the meeting word. */
  readonly from: number
  readonly to: number
  readonly rule: MeetingRule
  /** Who is said to take part; empty for an anaphoric noun ("tại cuộc gặp"). */
  readonly sides: readonly Referent[]
  /** Groups among them ("hai nhà lãnh đạo"), to be resolved by what was told before. */
  readonly groups: readonly Referent[]
  /** True when a list on one side is one meeting each ("lần lượt"). */
  readonly separate: boolean
  /** Entities on the side of the list, when `separate`. */
  readonly list: readonly number[]
  /** A fronted phrase with an object and nobody before it: the other side is whom the text is about. */
  readonly hostless: boolean
  /** Only those whom somebody met are named, and it is not said who met them. */
  readonly oneSided: boolean
  /** Codes of the countries a noun joins ("thượng đỉnh Mỹ – Hàn"): their leaders met. */
  readonly countries: readonly string[]
  /** "Đoàn công tác làm việc với Sở Y tế": two bodies, nobody named on either side. */
  readonly bodies: boolean
  /** "tại cuộc gặp", "trong một cuộc gặp": what is told happened at it. */
  readonly inside: boolean
  /** Which one in a row, where it says so ("cuộc gặp lần thứ hai"). */
  readonly ordinal: number | null
  /** Of another meeting than those told before ("tiếp tục gặp B", "gặp lại B sau cuộc hội kiến"). */
  readonly again: boolean
  /** Of a time before ("hai ông từng gặp nhau", "Trước đó, tối 9/10, hai ông hội đàm"). */
  readonly earlier: boolean
  /** End of the object's token range. */
  readonly end: number
}
