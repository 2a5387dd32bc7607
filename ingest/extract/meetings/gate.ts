/** What kind of article this is, where that changes what a meeting word means. */

import { lazily } from '../../model/lazily.ts'
import type { MeetingRule } from '../../model/lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'

export interface Gate {
  /** A match: "gặp" is no meeting, unless somebody in office, or addressed like it, meets somebody. */
  readonly sports: boolean
  /** A plot: "gặp" is no meeting. */
  readonly fiction: boolean
  /** Voters meet their deputy: no meeting by the guidelines. */
  readonly voters: boolean
  /** A love story or a violent crime: private people who "met" got to know each other, or came to blows. */
  readonly intimate: boolean
}

/** Fewer words of a kind make no article of that kind, however short it is. */
const FEW = 4

/** One pass over the words of the sentences. */
function kindOf(reading: Reading, lexicon: Lexicon): Gate {
  const count = { sports: 0, fiction: 0, voters: 0, romance: 0, violence: 0 }
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const found = lexicon.gates.at(reading.tokens, i, sentence.to)
      if (found) count[found.value]++
    }
  }
  const { gates } = lexicon.language.meetings
  const open = (kind: keyof typeof count) => {
    const { least, share } = gates[kind]
    const dense = share !== undefined && count[kind] >= FEW && count[kind] >= share * reading.sentences.length
    return dense || count[kind] >= least
  }
  return {
    sports: open('sports'),
    fiction: open('fiction'),
    voters: open('voters'),
    intimate: open('romance') || open('violence'),
  }
}

/** Read when it is first asked for: most articles have no word on which it turns. */
class LazyGate implements Gate {
  private readonly kind: () => Gate
  constructor(reading: Reading, lexicon: Lexicon) {
    this.kind = lazily(() => kindOf(reading, lexicon))
  }
  get sports(): boolean {
    return this.kind().sports
  }
  get fiction(): boolean {
    return this.kind().fiction
  }
  get voters(): boolean {
    return this.kind().voters
  }
  get intimate(): boolean {
    return this.kind().intimate
  }
}

export const gate = (reading: Reading, lexicon: Lexicon): Gate => new LazyGate(reading, lexicon)

/** Whether a rule's words are no meeting in an article of this kind; "Chủ tịch liên đoàn A gặp HLV B" is one in the news of a match too. */
export const closed = (gate: Gate, { notInSports, session, hint }: MeetingRule, ofRank = false): boolean =>
  (notInSports === true && ((gate.sports && (!ofRank || hint === true || session === true)) || gate.fiction)) ||
  (session === true && gate.voters)
