/** The events of the knowledge that a text names: "Nam Triệu" is no summit of the NAM, letters that stand for an event are capitals. */

import type { KnownEvent } from '../model/knowledge.ts'
import type { Lexicon } from './lexicon.ts'
import { ownWord } from './people/spelling.ts'
import type { Found } from './phrases.ts'
import type { Token } from './tokens.ts'

export function knownEventAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  limit: number,
): Found<readonly KnownEvent[]> | null {
  const event = lexicon.events.at(tokens, at, limit)
  const token = tokens[at] as Token
  return event && event.to - at === 1 && !token.caps && ownWord(token, lexicon) ? null : event
}
