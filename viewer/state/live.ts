/** Listens for new meetings; they wait until somebody asks for them. A broken connection is taken up where it broke. */

import { makeEventReader } from '../api/events.ts'
import type { ResultOf } from '../api/graphql.ts'
import { toMeeting } from '../api/learnt.ts'
import { CHANGED_AT, CHANGES } from '../api/queries.ts'
import { request } from '../api/request.ts'
import type { Meeting } from '../graph/known.ts'
import { words } from '../text/words.ts'
import { draw, place, select } from './change.ts'
import { fetchMeetings, fetchThings } from './load.ts'
import { change, say, view, waiting } from './store.ts'
import { takeInPlaced } from './take-in.ts'
import { attempt } from './work.ts'

type Changed = ResultOf<typeof CHANGES>['changes']

/** First wait before another try, and the longest, milliseconds. */
const WAIT = 2000
const LONGEST = 60_000

const receive = ({ kind, node, id }: Changed): void => {
  if (kind === 'REMOVED' || kind === 'MERGED' || node?.__typename !== 'Meeting') {
    waiting.value = waiting.value.filter((meeting) => meeting.id !== id)
    return
  }
  const meeting = toMeeting(node)
  if (kind === 'ADDED' || waiting.value.some((one) => one.id === meeting.id)) {
    waiting.value = [...waiting.value.filter((one) => one.id !== meeting.id), meeting]
    say(words().arrived(waiting.value.length))
  }
}

const listen = async (after: string | null, onCursor: (cursor: string) => void, signal: AbortSignal): Promise<void> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: CHANGES, variables: { after } }),
    signal,
  })
  if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`)
  const read = makeEventReader(({ data }) => {
    if (data === '') return
    const answer = JSON.parse(data) as { data?: { changes?: Changed } }
    const changed = answer.data?.changes
    if (!changed) return
    onCursor(changed.cursor)
    receive(changed)
  })
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) read(part.value)
}

/** Begins to listen; the returned function ends it. */
export const startLive = (): (() => void) => {
  const own = new AbortController()
  const run = async () => {
    let after: string | null = null
    let wait = WAIT
    while (!own.signal.aborted) {
      try {
        after ??= (await request(CHANGED_AT, {}, own.signal)).totals.changedAt
        await listen(
          after,
          (cursor) => {
            after = cursor
            wait = WAIT
          },
          own.signal,
        )
      } catch {
        // Told by the next thing that is asked for; listening just tries again.
      }
      await new Promise((resolve) => setTimeout(resolve, wait))
      wait = Math.min(LONGEST, wait * 2)
    }
  }
  void run()
  return () => own.abort()
}

/** Brings the waiting meetings into the drawing: those among drawn people as they are, others with their people. */
export const addWaiting = (): Promise<void> =>
  attempt(async (signal) => {
    const meetings: readonly Meeting[] = waiting.value
    const ids = [...new Set(meetings.flatMap((meeting) => meeting.people.map((person) => person.id)))]
    const things = await fetchThings(ids, signal)
    const drawn = things.map(({ id, kind }) => ({ id, kind }))
    const next = draw(view.value, drawn)
    const found = await fetchMeetings(next.nodes, ids, signal)
    const all = { ...found, meetings: [...found.meetings, ...meetings] }
    await takeInPlaced({ things, found: all }, next, signal, (places) =>
      change((now) => select(place(draw(now, drawn), places), ids)),
    )
    waiting.value = []
    say(words().arrived(meetings.length))
  })
