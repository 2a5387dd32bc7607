/** Whether somebody says something: a verb of saying behind them, past a description between marks. */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Reading } from '../reading.ts'

/** How soon after a subject its verb comes, in tokens. */
const VERB_REACH = 12
/** How long a description between the two may be, in tokens. */
const DESCRIPTION_REACH = 40

/** Whether the person is followed by a verb of saying, past what is said of them. */
export function speaks(reading: Reading, lexicon: Lexicon, { mention }: Referent): boolean {
  const end = reading.sentences[mention.sentence]?.to ?? mention.to
  const near = Math.min(end, mention.to + VERB_REACH)
  const described = pauses(reading, mention.name?.to ?? mention.to) || pauses(reading, mention.to)
  return saysWithin(reading, lexicon, mention.to, near) || (described && saysBehind(reading, lexicon, mention.to, end))
}

export const pauses = ({ tokens }: Reading, at: number): boolean => [',', '-', '–'].includes(tokens[at]?.text ?? '')

/** "A, giám đốc một công ty có nhà máy ở ba tỉnh, cho biết": the verb behind a long description between marks. */
function saysBehind(reading: Reading, { voices, grammar }: Lexicon, from: number, to: number): boolean {
  const { tokens } = reading
  for (let i = from + 1; i < Math.min(to, from + DESCRIPTION_REACH); i++) {
    if (grammar.quotes.has(tokens[i]?.text ?? '')) return false
    if (pauses(reading, i - 1) && !tokens[i]?.cap && voices.at(tokens, i, to)) return true
  }
  return false
}

/** A verb of saying; with a capital it is part of a name ("Trưởng Ban Chỉ đạo", "Bộ Thông tin và Truyền thông"). */
export function saysWithin({ tokens }: Reading, { voices, grammar }: Lexicon, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // "“Ông A đã nhận sai”, B nói": it is B who says so.
    if (grammar.quotes.has(tokens[i]?.text ?? '')) return false
    if (!tokens[i]?.cap && voices.at(tokens, i, to)) return true
  }
  return false
}
