/** Delegations stand for who leads them: "đoàn công tác do A dẫn đầu", later "đoàn đã chào xã giao B". */

import type { Lexicon } from '../lexicon.ts'
import { lower, type Reading, type ReadSentence } from '../reading.ts'
import type { Referent } from './references.ts'

/** How far "do A" may stand behind the delegation: it has a long name. In tokens. */
const HEAD_REACH = 24
/** How far "dẫn đầu" may stand behind A, whose office may be a long one. */
const LEADS_REACH = 16
/** How far behind its words the country of a delegation may stand. */
const COUNTRY_REACH = 10
/** How far the delegation may stand behind "A dẫn đầu". */
const LED_REACH = 5

/** A meeting word right before the delegation is looked for with so many tokens. */
const LONGEST_WORD = 4

interface Delegation {
  readonly from: number
  readonly to: number
  /** The country it is of; null where none is named. */
  readonly country: string | null
  /** False for a body that is one only where somebody leads it somewhere ("đoàn đại biểu Quốc hội"). */
  readonly sure: boolean
}

/** A sentence with its people, in order: of a delegation's head more is known of them. */
interface Line {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly sentence: ReadSentence
  people: readonly Referent[]
}

/** Whether a bare "đoàn" is one that does or meets something, no part of another word ("đoàn kết", "tập đoàn"). */
function acts(line: Line, from: number, to: number): boolean {
  const { grammar, meetings } = line.lexicon
  const { tokens } = line.reading
  const next = lower(line, to)
  if (grammar.auxiliaries.has(next) || grammar.motion.has(next) || meetings.at(tokens, to, line.sentence.to))
    return true
  const closed = tokens[to]?.kind !== 'word'
  return closed && (grammar.with.has(lower(line, from - 1)) || meetings.before(tokens, from, LONGEST_WORD) !== null)
}

/** The first country named behind the words, before the clause goes on. */
function countryOf({ reading: { tokens }, lexicon, sentence }: Line, at: number): string | null {
  for (let i = at; i < Math.min(sentence.to, at + COUNTRY_REACH) && tokens[i]?.kind === 'word'; i++) {
    const country = lexicon.countries.at(tokens, i, sentence.to)
    if (country) return country.value
    if (lexicon.grammar.auxiliaries.has(tokens[i]?.lower ?? '')) return null
  }
  return null
}

function delegationAt(line: Line, at: number): Delegation | null {
  const { tokens } = line.reading
  const found = line.lexicon.delegations.at(tokens, at, line.sentence.to)
  if (!found || line.lexicon.delegationStems.has(lower(line, at - 1))) return null
  return { from: at, to: found.to, country: countryOf(line, found.to), sure: found.value }
}

/** "… do A dẫn đầu": who leads it, and the token of "do". */
function headBehind(line: Line, { to }: Delegation): { head: Referent; by: number } | null {
  const { grammar, leads } = line.lexicon
  const { tokens } = line.reading
  for (let i = to; i < Math.min(line.sentence.to, to + HEAD_REACH); i++) {
    if (!grammar.agents.has(lower(line, i))) continue
    const head = line.people.find(({ entity, mention }) => entity >= 0 && mention.from > i && mention.from <= i + 3)
    return head && leads.within(tokens, head.mention.to, Math.min(line.sentence.to, head.mention.to + LEADS_REACH))
      ? { head, by: i }
      : null
  }
  return null
}

/** "đoàn công tác của A": who leads it, right behind. */
function ownerBehind(line: Line, { to }: Delegation): Referent | null {
  if (!line.lexicon.grammar.of.has(lower(line, to))) return null
  return line.people.find(({ entity, mention }) => entity >= 0 && mention.from === to + 1 && mention.name) ?? null
}

/** "A dẫn đầu đoàn …". */
function headBefore(line: Line, { from }: Delegation): Referent | null {
  const { tokens } = line.reading
  const start = Math.max(line.sentence.from, from - LED_REACH)
  if (!line.lexicon.leads.within(tokens, start, from)) return null
  return line.people.filter(({ entity, mention }) => entity >= 0 && mention.to <= from).at(-1) ?? null
}

/** "A cùng đoàn công tác", "A và đoàn": not "A và đoàn Lào". */
function companyBefore(line: Line, { from, country }: Delegation): Referent | null {
  if (country !== null || !line.lexicon.grammar.joins.has(lower(line, from - 1))) return null
  return (
    line.people.find(({ entity, mention }) => entity >= 0 && mention.to === from - 1 && mention.how === 'name') ?? null
  )
}

const standIn = (delegation: Delegation, sentence: number, entity: number): Referent => ({
  entity,
  mention: {
    sentence,
    from: delegation.from,
    to: delegation.to,
    name: null,
    titles: [],
    alias: null,
    plural: false,
    honorific: null,
    how: 'delegation',
    group: null,
  },
})

/**
 * The referents with those that delegations stand for, in order. Where a delegation's head follows in the same sentence, roles that
 * only describe it ("đoàn chuyên gia … do A dẫn đầu") are nobody.
 */
export function withDelegations(
  reading: Reading,
  lexicon: Lexicon,
  referents: readonly Referent[],
): readonly Referent[] {
  const heads: { readonly entity: number; readonly country: string | null }[] = []
  const result: Referent[] = []
  let next = 0
  reading.sentences.forEach((sentence, index) => {
    const first = next
    while (referents[next]?.mention.sentence === index) next++
    const line: Line = { reading, lexicon, sentence, people: referents.slice(first, next) }
    for (let i = sentence.from; i < sentence.to; i++) {
      const delegation = delegationAt(line, i)
      if (!delegation || line.people.some(({ mention }) => mention.from <= i && mention.to > i)) continue
      const behind = headBehind(line, delegation)
      const head =
        behind?.head ?? (delegation.sure ? (headBefore(line, delegation) ?? companyBefore(line, delegation)) : null)
      if (head) {
        heads.push({ entity: head.entity, country: delegation.country })
        const by = behind?.by ?? 0
        line.people = line.people.filter(({ entity, mention }) => entity >= 0 || mention.from < i || mention.from > by)
        continue
      }
      if (!delegation.sure) continue
      const owner = ownerBehind(line, delegation)
      if (owner) heads.push({ entity: owner.entity, country: delegation.country })
      const known = heads.findLast(({ country }) => !delegation.country || !country || country === delegation.country)
      if (known && (owner || delegation.to - i > 1 || acts(line, i, delegation.to)))
        line.people = [...line.people, standIn(delegation, index, known.entity)].sort(
          (a, b) => a.mention.from - b.mention.from,
        )
    }
    result.push(...line.people)
  })
  return result
}
