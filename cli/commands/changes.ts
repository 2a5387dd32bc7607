/** `whomet changes`: what changed since a moment. */

import type { Change } from '../../ingest/update/feed.ts'
import { runOne } from '../../ingest/write/statement.ts'
import { type Command, Misuse } from '../command.ts'
import { withGraph } from '../graph.ts'

interface Line extends Change {
  readonly seq: number
  readonly at: string
}

const PAGE = 1000

export const changeText = ({ kind, id, to, status, before }: Change): string =>
  [kind, id, to && `→ ${to}`, before && `${before} →`, status].filter(Boolean).join(' ')

export const command: Command = {
  name: 'changes',
  summary: 'what is new, changed, merged or withdrawn since a moment',
  help: `Usage: whomet changes [--since MOMENT|NUMBER] [--json]

Prints the feed in order: its number, when, and what: new people and meetings, status changes, merges, withdrawals.

  --since   a moment (2026-01-31, 2026-01-31T12:00:00Z), or the number of the last change seen
  --json    JSON Lines

Exit codes: 0 done, 1 failed, 2 used wrongly.
Example: whomet changes --since 2026-01-31`,
  options: { since: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, values }) {
    const { at, after } = start(typeof values.since === 'string' ? values.since : '')
    if (words.length > 0) throw new Misuse('give the moment as --since.')
    return withGraph(async ({ store }) => {
      for (let from = after; ; ) {
        const rows = await store.read((tx) => runOne(tx, 'changes', { at, after: from, limit: PAGE }))
        for (const { change } of rows as { change?: Line }[]) {
          if (!change) continue
          console.log(values.json ? JSON.stringify(change) : `${change.seq} ${change.at} ${changeText(change)}`)
          from = change.seq
        }
        if (rows.length < PAGE) return 0
      }
    })
  },
}

function start(since: string): { at: string; after: number } {
  if (since === '') return { at: '', after: 0 }
  if (/^\d{1,12}$/.test(since)) return { at: '', after: Number(since) }
  const moment = new Date(since)
  if (Number.isNaN(moment.getTime()))
    throw new Misuse(`"${since}" is no moment; write it like 2026-01-31 or 2026-01-31T12:00:00Z.`)
  return { at: moment.toISOString(), after: 0 }
}
