/** Working sessions: one person is named at first ("A làm việc với Sở Y tế"), those who speak at it take part too. */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Reading } from '../reading.ts'

/** How soon after a subject its verb comes, in tokens. */
const VERB_REACH = 12
const SPEAKER_REACH = 14

/** Who speaks first behind token `after` of a sentence: a named person with a verb of saying. */
export function speakerAfter(
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  after: number,
): Referent | null {
  const speaker = people.find(
    (person) => person.entity >= 0 && person.mention.from >= after && person.mention.from <= after + SPEAKER_REACH,
  )
  return speaker && speaks(reading, lexicon, speaker) ? speaker : null
}

/** Who a sentence begins with, if it is somebody who says something. */
export function speakerFirst(
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  from: number,
): Referent | null {
  const speaker = people.find((person) => person.entity >= 0)
  if (speaker?.mention.how !== 'name' || speaker.mention.from > from + 2) return null
  return speaks(reading, lexicon, speaker) ? speaker : null
}

function speaks(reading: Reading, lexicon: Lexicon, { mention }: Referent): boolean {
  const limit = Math.min(reading.tokens.length, mention.to + VERB_REACH)
  return lexicon.voices.within(reading.tokens, mention.to, limit)
}
