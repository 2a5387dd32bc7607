/** A look at the sentences with a meeting word alone, before anybody is told apart: most articles tell of no meeting, and need no more. */

import type { Lexicon } from '../lexicon.ts'
import type { Mention } from '../people/mention.ts'
import { withoutDoubtful } from '../people/named.ts'
import type { Reading } from '../reading.ts'
import { anyStands } from './cancelled.ts'
import type { Frame } from './frame.ts'
import { findFrames } from './frames.ts'
import type { Gate } from './gate.ts'

/** Whether a meeting may begin with it; what only points back ("sau cuộc gặp") begins none. */
const mayBegin = ({ sides, groups, countries, inside, bodies }: Frame): boolean =>
  sides.length + groups.length + countries.length > 0 || inside || bodies

/**
 * Whether some meeting word of the article finds people beside it, where everybody who might be somebody is taken for one of their
 * own, or everybody who is somebody for sure. `mentionsOf` gives those of a sentence.
 */
export const mayTell = (
  reading: Reading,
  lexicon: Lexicon,
  gate: Gate,
  mentionsOf: (sentence: number) => readonly Mention[],
): boolean =>
  reading.sentences.some((sentence, index) => {
    if (!anyStands({ reading, lexicon, sentence })) return false
    if (lexicon.delegations.within(reading.tokens, sentence.from, sentence.to)) return true
    const finds = (mentions: readonly Mention[]): boolean => {
      const people = mentions.map((mention, entity) => ({ mention, entity }))
      return findFrames(reading, lexicon, index, people, gate).some(mayBegin)
    }
    const mentions = mentionsOf(index)
    if (finds(mentions)) return true
    const sure = withoutDoubtful(reading, lexicon, mentions)
    return sure.length < mentions.length && finds(sure)
  })
