/** Resolves whatever waits in the database, in transactions that can be cut off anywhere: what is not done still waits. */

import type { Context } from '../resolve/context.ts'
import { reachOf } from '../resolve/interact.ts'
import { runOne, runRows, sendOne, sendRows } from '../write/statement.ts'
import type { Store, Transaction } from '../write/store.ts'
import { idsOf, loadClaims, personsOf, type StoredClaim, storedIn } from './claims.ts'
import { meetingChanges, mostCommon, personChanges, successors, writeFeed } from './feed.ts'
import { difference, loadMeetings, writeMeetings } from './meetings.ts'
import { deletePlaces, putEvents, putPeople, putPlaces } from './nodes.ts'
import { resolveRegion } from './region.ts'
import { resolveStories } from './stories.ts'
import { updateCounts } from './tallies.ts'
import { findMeanings, type Meanings, otherSlots, personSlots, wordClaims } from './wordings.ts'

/** Claims a transaction begins with; it takes in whatever they touch. */
const LIMIT = 2000

export interface ResolveOptions {
  /** Told after each transaction. */
  readonly progress?: (claims: number) => void
  /** False when what changed is told elsewhere. */
  readonly feed?: boolean
}

export async function resolveWaiting(
  store: Store,
  context: Context,
  { progress = () => {}, feed = true }: ResolveOptions = {},
): Promise<void> {
  const [row] = await store.read((tx) => runOne(tx, 'unresolved'))
  if (row?.waiting !== true) return
  for (let done = 0, more = true; more; ) {
    const turn = await locked(store, async (tx) => {
      // Meetings count stories: those come first.
      if (await resolveStories(tx)) return { claims: 0, more: true }
      return resolveClaims(tx, context, feed)
    })
    more = turn.more
    done += turn.claims
    progress(done)
  }
}

/** Writers take turns: two of them at once give what one after the other gives. */
export const locked = <T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  store.write(async (tx) => {
    await runOne(tx, 'lock')
    return work(tx)
  })

interface Turn {
  readonly claims: number
  /** Whether more may wait. */
  readonly more: boolean
}

/** One transaction's worth. */
async function resolveClaims(tx: Transaction, context: Context, feed: boolean): Promise<Turn> {
  let ids = idsOf(await runOne(tx, 'unresolved-claims', { limit: LIMIT }))
  const more = ids.length === LIMIT
  let batch = await loadClaims(tx, ids)

  const people = await meaningsOf(
    'person',
    (claim) => personSlots(claim.source, context),
    (slot) => slot.startsWith('p'),
  )
  const slots = (claim: StoredClaim) => otherSlots(claim.source, personsOf(claim), context)
  const fresh = await wordClaims(
    tx,
    batch.map((claim) => ({ claim, slots: slots(claim) })),
    (slot) => !slot.startsWith('p'),
  )
  const events = await findMeanings(
    tx,
    'event',
    fresh.filter((block) => block.startsWith('e ')),
    context,
  )
  const places = await findMeanings(
    tx,
    'place',
    fresh.filter((block) => block.startsWith('l ')),
    context,
  )
  await takeIn([...events.changed, ...places.changed])

  const seeds = await rekey(tx, batch, context)
  const { claims, meetings: resolved } = await resolveRegion(new Set([...ids, ...seeds]), storedIn(tx), context)
  const waiting = idsOf(await runOne(tx, 'unresolved-meetings'))
  const stored = await loadMeetings(tx, [
    ...claims.flatMap(({ meeting }) => meeting ?? []),
    ...waiting,
    ...resolved.map(({ id }) => id),
  ])
  const diff = difference(stored, resolved)

  const nodes = await putPeople(tx, people.touched, context)
  const newPlaces = await putPlaces(tx, places.touched, context, false)
  const newEvents = await putEvents(tx, events.touched, context)
  writeMeetings(tx, diff)
  await updateCounts(tx, diff.before, diff.after, events.touched)
  sendRows(tx, 'delete-events', newEvents.gone)
  sendRows(tx, 'delete-people', nodes.gone)
  await deletePlaces(tx, [...newPlaces.gone, ...newEvents.hosts])
  sendRows(tx, 'clear-doubts', people.blocks)
  sendRows(tx, 'put-doubts', people.doubts)

  const participants = claims.map((claim) => ({
    id: claim.source.id,
    before: claim.participants,
    participants: participantsOf(claim),
  }))
  sendRows(
    tx,
    'set-participants',
    participants
      .filter(({ before, participants: now }) => before.join() !== now.join())
      .map(({ id, participants: now }) => ({ id, participants: now })),
  )
  sendRows(tx, 'settle-claims', ids)
  sendRows(tx, 'settle-meetings', waiting)
  sendOne(tx, 'delete-blocks')

  const movedMeetings = successors(diff, resolved)
  const movedPeople = leading(people, nodes.gone)
  const moved = new Map([
    ...movedMeetings,
    ...movedPeople,
    ...leading(events, newEvents.gone),
    ...leading(places, newPlaces.gone),
  ])
  const changes = feed
    ? [...meetingChanges(diff, movedMeetings), ...personChanges(nodes.fresh, nodes.gone, movedPeople)]
    : []
  writeFeed(
    tx,
    changes,
    moved,
    [...nodes.fresh, ...events.touched, ...places.touched, ...diff.after.map(({ id }) => id)].filter(
      (id) => !moved.has(id),
    ),
  )
  return { claims: ids.length, more }

  /** Wordings of the batch, and what they mean; the claims of others whose meaning changes come into the batch. */
  async function meaningsOf(
    of: 'person',
    want: (claim: StoredClaim) => ReturnType<typeof personSlots>,
    kind: (slot: string) => boolean,
  ): Promise<Meanings> {
    const newBlocks = await wordClaims(
      tx,
      batch.map((claim) => ({ claim, slots: want(claim) })),
      kind,
    )
    const found = await findMeanings(tx, of, newBlocks, context)
    await takeIn(found.changed)
    return found
  }

  async function takeIn(changed: readonly string[]): Promise<void> {
    ids = [...new Set([...ids, ...idsOf(await runRows(tx, 'claims-by-wording', changed))])].sort()
    batch = await loadClaims(tx, ids)
  }
}

/** Writes the keys by which claims find each other. @returns the claims that a changed one was near before. */
async function rekey(tx: Transaction, batch: readonly StoredClaim[], context: Context): Promise<string[]> {
  const rows = batch
    .map((claim) => ({ claim, keys: [...reachOf(claim.source, personsOf(claim), context).keys].sort() }))
    .filter(({ claim, keys }) => claim.keys.join() !== keys.join())
  const near = await runRows(tx, 'claims-by-block', [...new Set(rows.flatMap(({ claim }) => claim.keys))].sort())
  sendRows(
    tx,
    'key-claims',
    rows.map(({ claim, keys }) => ({ id: claim.source.id, keys })),
  )
  return idsOf(near)
}

const participantsOf = (claim: StoredClaim): string[] => {
  const persons = personsOf(claim)
  return claim.source.claim.participants.map((participant, i) =>
    JSON.stringify({ ...participant, person: persons[i] || null }),
  )
}

/** Gone id → the id that most of its wordings mean now. */
function leading({ moved }: Meanings, gone: readonly string[]): Map<string, string> {
  return new Map(
    gone.flatMap((id) => {
      const to = mostCommon(moved.get(id) ?? [])
      return to === undefined ? [] : [[id, to]]
    }),
  )
}
