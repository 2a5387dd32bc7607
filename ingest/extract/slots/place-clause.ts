/** Where in its clause a place stands. */

import { adjacent } from '../reading.ts'
import type { Line } from './place-line.ts'
import type { PlaceName } from './place-names.ts'

/** Whether nothing but dates and small words stand before the token in its sentence. */
export function initialAt(line: Line, start: number): boolean {
  for (let i = start - 1; i >= line.from; i--) {
    const token = line.tokens[i]
    if (!token) return false
    if (line.dated(i) || token.text === ',' || token.kind === 'number' || token.text === '(' || token.text === ')')
      continue
    if (line.words.small.has(token.lower)) continue
    return false
  }
  return true
}

/** A capital right behind the name makes it a longer, unknown one ("Mỹ Latin"), unless a person begins there. */
export const cutShort = (line: Line, place: PlaceName): boolean => {
  const next = line.tokens[place.to]
  return (
    next?.cap === true &&
    place.to < line.to &&
    adjacent(line.tokens[place.to - 1], next) &&
    !line.named(place.to) &&
    !line.lexicon.titles.at(line.tokens, place.to, line.to)
  )
}
