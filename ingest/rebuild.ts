/** The whole graph anew from the stored articles, with today's rules, and what that changed. */

import { type Extract, ingest, type Progress } from './ingest.ts'
import type { Article } from './model/article.ts'
import type { Context } from './resolve/context.ts'
import { type Change, mostCommon, writeFeed } from './update/feed.ts'
import { pages } from './update/lines.ts'
import { locked, resolveWaiting } from './update/resolve-waiting.ts'
import type { Row, Store } from './write/store.ts'
import { wipeDerived } from './write/wipe.ts'

export interface Rebuilt {
  readonly articles: number
  /** Articles that say something else by today's rules. */
  readonly reread: number
  readonly changes: readonly Change[]
}

interface Snapshot {
  readonly people: ReadonlySet<string>
  /** Id → status. */
  readonly meetings: ReadonlyMap<string, string>
  /** Claim → meeting. */
  readonly supports: ReadonlyMap<string, string>
}

export async function rebuild(
  store: Store,
  extract: Extract,
  context: Context,
  rules: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Rebuilt> {
  const before = await snapshot(store)
  const { articles, changed } = await ingest(store, storedTexts(store), extract, context, {
    rules,
    onProgress,
    again: true,
  })
  await wipeDerived(store)
  const progress = (claims: number) => onProgress({ stage: 'resolving', articles, claims })
  await resolveWaiting(store, context, { progress, feed: false })
  const { changes, moved } = differences(before, await snapshot(store))
  if (changes.length > 0) await locked(store, async (tx) => writeFeed(tx, changes, moved, []))
  return { articles, reread: changed, changes }
}

async function* storedTexts(store: Store): AsyncGenerator<Article> {
  for await (const row of pages(store, 'all-article')) {
    const { id, url, published, title, text, outlet, language } = row.properties as Row
    yield {
      id: String(id),
      url: (url as string | undefined) ?? null,
      published: (published as string | undefined) ?? null,
      title: (title as string | undefined) ?? null,
      text: String(text),
      outlet: (outlet as string | undefined) ?? null,
      language: String(language),
    }
  }
}

async function snapshot(store: Store): Promise<Snapshot> {
  const people = new Set<string>()
  const meetings = new Map<string, string>()
  const supports = new Map<string, string>()
  for await (const row of pages(store, 'all-person')) people.add(String(row.key))
  for await (const row of pages(store, 'all-meeting'))
    meetings.set(String(row.key), String((row.properties as Row).status))
  for await (const row of pages(store, 'all-claim'))
    for (const { type, to } of row.relationships as { type: string; to: string }[])
      if (type === 'SUPPORTS') supports.set(String(row.key), to)
  return { people, meetings, supports }
}

function differences(before: Snapshot, after: Snapshot): { changes: Change[]; moved: Map<string, string> } {
  const moved = new Map<string, string>()
  const claimsOf = new Map<string, string[]>()
  for (const [claim, meeting] of before.supports) claimsOf.set(meeting, [...(claimsOf.get(meeting) ?? []), claim])
  const changes: Change[] = []
  for (const [id, status] of before.meetings) {
    const now = after.meetings.get(id)
    const to =
      now === undefined
        ? mostCommon((claimsOf.get(id) ?? []).flatMap((claim) => after.supports.get(claim) ?? []))
        : undefined
    if (to !== undefined) {
      moved.set(id, to)
      changes.push({ kind: 'meeting-moved', id, to })
    } else if (now === undefined) changes.push({ kind: 'meeting-withdrawn', id })
    else if (now !== status) changes.push({ kind: 'meeting-status', id, status: now, before: status })
  }
  const taken = new Set(moved.values())
  for (const [id, status] of after.meetings)
    if (!before.meetings.has(id) && !taken.has(id)) changes.push({ kind: 'meeting-new', id, status })
  for (const id of before.people) if (!after.people.has(id)) changes.push({ kind: 'person-withdrawn', id })
  for (const id of after.people) if (!before.people.has(id)) changes.push({ kind: 'person-new', id })
  return { changes, moved }
}
