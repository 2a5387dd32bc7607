/** Countries, places and events where a name might begin. */

import { knownEventAt } from '../known-event.ts'
import type { Found } from '../phrases.ts'
import { adjacent } from '../reading.ts'
import type { Geo } from './name.ts'
import { behindTitle } from './name-doubts.ts'
import type { NameStart } from './name-start.ts'
import type { NameLine } from './spelling.ts'
import { stageName } from './stage-names.ts'

/** "Tổng thống Indoensia": behind a title, a word alone that no known person bears. */
function misspeltCountry({ tokens, sentence, lexicon }: NameLine, at: number): Found<string> | null {
  const lone = at > sentence.from && !(tokens[at + 1]?.cap && adjacent(tokens[at], tokens[at + 1]))
  const code =
    lone && behindTitle({ tokens, sentence, lexicon }, at) ? lexicon.misspeltCountry(tokens[at]?.lower ?? '') : null
  return code === null || lexicon.people.at(tokens, at, sentence.to) ? null : { from: at, to: at + 1, value: code }
}

/** The longest of them, unless a person's name is longer. */
export function geoAt(line: NameLine, { at, knownTo, nativeTo, called }: NameStart): Geo | null {
  const { tokens, sentence, lexicon } = line
  const country = lexicon.countries.at(tokens, at, sentence.to) ?? misspeltCountry(line, at)
  const place = lexicon.places.at(tokens, at, sentence.to)
  const to = Math.max(country?.to ?? 0, place?.to ?? 0, knownEventAt(lexicon, tokens, at, sentence.to)?.to ?? 0)
  // "Thái Danh Chiếu": a surname that is a country too, with a name behind it.
  const surnameFirst = to === at + 1 && nativeTo - at >= 3
  if (to === 0 || to < knownTo || surnameFirst || (to === at + 1 && (called || stageName(line, at)))) return null
  return {
    from: at,
    to,
    country: country && country.to === to ? country.value : null,
    local: place?.to === to && country?.to !== to,
  }
}
