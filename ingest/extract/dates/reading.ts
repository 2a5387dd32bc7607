/** What a reading takes and gives: the parts of an expression, what surrounds it, and its value. */

import { type Day, format, toNumber } from './calendar.ts'

/** The parts a rule found or gives. Numbers are read, words are looked up, before they come here. */
export interface Parts {
  readonly d?: number
  readonly m?: number
  readonly y?: number
  readonly d2?: number
  readonly m2?: number
  readonly y2?: number
  /** Monday 1 … Sunday 7. */
  readonly w?: number
  readonly n?: number
  readonly q?: number
  /** Days, months and years away: -1 before, 0 this, 1 next. */
  readonly dir?: number
  readonly mrel?: number
  readonly yrel?: number
  readonly week?: number
  readonly unit?: string
  /** All numbers of a list ("5, 7 và 9/7"). */
  readonly list?: readonly number[]
}

export interface Value {
  readonly edtf: string
  readonly basis: 'stated' | 'relative'
}

/** What surrounds the expression. */
export interface Setting {
  readonly published: Day | null
  /** Words nearby speak of what is to come. */
  readonly future: boolean
}

export type Reading = (parts: Parts, setting: Setting) => Value | null

export const stated = (edtf: string): Value => ({ edtf, basis: 'stated' })
export const relative = (edtf: string): Value => ({ edtf, basis: 'relative' })
export const between = (a: Day, b: Day): string =>
  toNumber(a) === toNumber(b) ? format(a) : `${format(a)}/${format(b)}`
