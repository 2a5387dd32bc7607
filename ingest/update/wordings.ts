/** Gives claims their wordings, and wordings the people, events and places they mean. */

import type {
  EventWording,
  PersonWording,
  PlaceWording,
  PossiblySame,
  SourceClaim,
  Wording,
} from '../model/resolving.ts'
import type { Context } from '../resolve/context.ts'
import { eventWording } from '../resolve/event-wording.ts'
import { resolveEvents } from '../resolve/events.ts'
import { resolvePeople } from '../resolve/people.ts'
import { personWording } from '../resolve/person-wording.ts'
import { placeWording } from '../resolve/places.ts'
import { blocks, settle } from '../resolve/whole.ts'
import { runOne, runRows, sendRows } from '../write/statement.ts'
import type { Row, Transaction } from '../write/store.ts'
import type { StoredClaim } from './claims.ts'

export type Kind = Wording['of']

/** What finding out the meanings changed. */
export interface Meanings {
  /** Ids whose wordings are other than before: their nodes are to be written or deleted. */
  readonly touched: ReadonlySet<string>
  /** Id before → ids that its wordings mean now. */
  readonly moved: ReadonlyMap<string, readonly string[]>
  /** Wordings that mean something else than before. */
  readonly changed: readonly string[]
  /** Blocks looked at, and the doubts in them. */
  readonly blocks: readonly string[]
  readonly doubts: readonly (PossiblySame & { readonly block: string })[]
}

/** Slot → wording, as a claim has it by its own words. */
export function personSlots(source: SourceClaim, context: Context): Map<string, Wording> {
  if (context.rulings.rejected(source.id)) return new Map()
  return new Map(source.claim.participants.map((mention, i) => [`p${i}`, personWording(source, mention, context)]))
}

export function otherSlots(source: SourceClaim, persons: readonly string[], context: Context): Map<string, Wording> {
  const slots = new Map<string, Wording>()
  if (context.rulings.rejected(source.id)) return slots
  const event = eventWording(source, persons, context)
  if (event) slots.set('e', event)
  if (source.claim.place) slots.set('l', placeWording(source.claim.place, context))
  return slots
}

/** Links claims to the wordings they should have, in slots of these kinds. */
export async function wordClaims(
  tx: Transaction,
  claims: readonly { readonly claim: StoredClaim; readonly slots: ReadonlyMap<string, Wording> }[],
  ofKind: (slot: string) => boolean,
): Promise<string[]> {
  const wanted = new Map<string, Wording>()
  const take: { id: string; slots: string[] }[] = []
  const give: { id: string; slot: string; key: string }[] = []
  for (const { claim, slots } of claims) {
    const gone = [...claim.wordings]
      .filter(([slot, { key }]) => ofKind(slot) && slots.get(slot)?.key !== key)
      .map(([slot]) => slot)
    if (gone.length > 0) take.push({ id: claim.source.id, slots: gone })
    for (const [slot, wording] of slots) {
      if (claim.wordings.get(slot)?.key === wording.key) continue
      wanted.set(wording.key, wording)
      give.push({ id: claim.source.id, slot, key: wording.key })
    }
  }
  sendRows(tx, 'unword-claims', take)
  const rows = [...wanted.values()].map(({ key, of, block, data }) => ({ key, of, block, data: JSON.stringify(data) }))
  const fresh = await runRows(tx, 'put-wordings', rows)
  sendRows(tx, 'word-claims', give)
  return fresh.map((row) => wanted.get(String(row.key))?.block ?? '')
}

/** Resolves the blocks that have new wordings or lost some. */
export async function findMeanings(
  tx: Transaction,
  of: Kind,
  fresh: readonly string[],
  context: Context,
): Promise<Meanings> {
  const marked = await runOne(tx, 'orphan-wordings', { of })
  const names = [...new Set([...fresh, ...marked.map((row) => String(row.block))])].sort()
  const stored = await runRows(tx, 'wordings-by-block', names)
  const targets = new Map(stored.map((row) => [String(row.key), row.target as string | null]))
  const touched = new Set(marked.flatMap((row) => (row.target === null ? [] : [String(row.target)])))
  const moved = new Map<string, string[]>()
  const rows: { key: string; target: string }[] = []
  const doubts: (PossiblySame & { block: string })[] = []
  for (const block of blocks(stored.map(wordingOf))) {
    const { ids, possibly } = meanings(of, block, context)
    for (const one of settle(possibly, context)) doubts.push({ ...one, block: block[0]?.block ?? '' })
    for (const [key, raw] of ids) {
      const target = context.rulings.merged(raw)
      const before = targets.get(key) ?? null
      if (before === target) continue
      rows.push({ key, target })
      touched.add(target)
      if (before === null) continue
      touched.add(before)
      moved.set(before, [...(moved.get(before) ?? []), target])
    }
  }
  sendRows(tx, 'set-targets', rows)
  return { touched, moved, changed: rows.map(({ key }) => key), blocks: names, doubts }
}

function meanings(
  of: Kind,
  block: readonly Wording[],
  context: Context,
): { ids: ReadonlyMap<string, string>; possibly: readonly PossiblySame[] } {
  if (of === 'person') return resolvePeople(block, context)
  if (of === 'event') return { ids: resolveEvents(block), possibly: [] }
  return { ids: new Map(block.map(({ key, data }) => [key, (data as PlaceWording).id])), possibly: [] }
}

export const wordingOf = (row: Row): Wording => ({
  key: String(row.key),
  of: row.of as Kind,
  block: String(row.block),
  data: JSON.parse(String(row.data)) as PersonWording | EventWording | PlaceWording,
})
