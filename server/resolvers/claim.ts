/** `Claim`, the people it names, and its quotes within their context. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { lookup, nodeOf } from '../graph/lookup.ts'
import type { ArticleNode, ClaimNode, MeetingNode, PersonNode } from '../graph/nodes.ts'
import { globalId } from '../ids.ts'
import { parsed } from './json.ts'

interface Passage {
  readonly article: string
  readonly field: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly office?: string | null
  readonly country?: string | null
  readonly byOffice?: boolean
  readonly person?: string | null
}

const upper = (word: string | undefined): string | undefined => word?.toUpperCase()

export const Claim = {
  id: (claim: ClaimNode) => globalId('Claim', claim.id),
  article: (claim: ClaimNode, _: unknown, context: Context) =>
    claim._article ?? nodeOf<ArticleNode>(context, 'Article', claim.article),
  meeting: (claim: ClaimNode, _: unknown, context: Context) =>
    lookup<MeetingNode>(context, 'meeting-of-claims', claim.id),
  quote: (claim: ClaimNode): Passage => claim,
  otherQuotes: (claim: ClaimNode): readonly Passage[] =>
    parsed<Omit<Passage, 'article'>>(claim.also).map((quote) => ({ ...quote, article: claim.article })),
  dateBasis: (claim: ClaimNode) => upper(claim.dateBasis),
  placeBasis: (claim: ClaimNode) => upper(claim.placeBasis),
  eventBasis: (claim: ClaimNode) => upper(claim.eventBasis),
  participants: (claim: ClaimNode) => parsed<Named>(claim.participants),
  rule: (claim: ClaimNode) => claim.rule ?? '',
}

export const ClaimedPerson = {
  aliases: (named: Named) => named.aliases ?? [],
  byOffice: (named: Named) => named.byOffice ?? false,
  person: (named: Named, _: unknown, context: Context) =>
    named.person ? nodeOf<PersonNode>(context, 'Person', named.person) : null,
}

const MOST = 2_000

const around = async (
  passage: Passage,
  characters: number,
  context: Context,
): Promise<{ before: string; after: string }> => {
  if (characters < 0 || characters > MOST)
    throw refuse('BAD_INPUT', `\`characters\` is 0 to ${MOST}, not ${characters}.`)
  const texts = await lookup<{ title?: string; text?: string }>(context, 'article-texts', passage.article)
  const whole = (passage.field === 'title' ? texts?.title : texts?.text) ?? ''
  return {
    before: fromWord(whole.slice(Math.max(0, passage.start - characters), passage.start), passage.start > characters),
    after: toWord(whole.slice(passage.end, passage.end + characters), passage.end + characters < whole.length),
  }
}

// A context that begins or ends inside a word, or inside a surrogate pair, reads badly.
const fromWord = (text: string, cut: boolean): string => (cut ? text.replace(/^\S*\s/u, '') : text)
const toWord = (text: string, cut: boolean): string => (cut ? text.replace(/\s\S*$/u, '') : text)

export const Quote = {
  text: (passage: Passage) => passage.quote,
  field: (passage: Passage) => passage.field.toUpperCase(),
  before: async (passage: Passage, { characters }: { characters: number }, context: Context) =>
    (await around(passage, characters, context)).before,
  after: async (passage: Passage, { characters }: { characters: number }, context: Context) =>
    (await around(passage, characters, context)).after,
}
