/** Where there are too many meetings to fetch, the lines still tell the truth: how many there are is asked of the server, filter and all. */

import { effect } from '@preact/signals'
import { toLines } from '../api/learnt.ts'
import { LINKS } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { learn, type Meeting } from '../graph/known.ts'
import { fetchMeetings } from './load.ts'
import { known, view } from './store.ts'
import { type Drawn, type Filter, isFiltered } from './view.ts'

/** Waits for the brush to rest, milliseconds. */
const REST = 350

/** The most people that the server links at once. */
const MOST = 300

const toServer = ({ from, to, noStatus, noChannel, events }: Filter) => {
  const rest = <T extends string>(all: readonly T[], off: readonly T[]) => all.filter((one) => !off.includes(one))
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(noStatus.length > 0 && {
      status: rest(['HELD', 'PLANNED', 'PROPOSED', 'CANCELLED', 'DENIED'] as const, noStatus),
    }),
    ...(noChannel.length > 0 && { channel: rest(['IN_PERSON', 'PHONE', 'VIDEO', 'UNKNOWN'] as const, noChannel) }),
    ...(events.length > 0 && { events: [...events] }),
  }
}

/** Every meeting under the filter, as far as they are fetched at all. */
const fetchAll = async (nodes: readonly Drawn[], filter: Filter, signal: AbortSignal): Promise<readonly Meeting[]> => {
  const { meetings, rest } = await fetchMeetings(nodes, null, signal, filter)
  return [...meetings, ...((await rest?.())?.meetings ?? [])]
}

const fetchLines = async (people: readonly string[], filter: Filter, signal: AbortSignal) => {
  const { neighbourhood } = await request(LINKS, { of: [...people].slice(0, MOST), filter: toServer(filter) }, signal)
  return new Map(toLines(neighbourhood.links))
}

/** Begins to watch; the returned function ends it. Failing leaves the lines as they are: the next change asks again. */
export const watchWholeLines = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  let last: unknown
  return effect(() => {
    const { nodes, filter } = view.value
    const { cut } = known.value
    const key = cut ? JSON.stringify([nodes.length, filter]) : ''
    if (key === last) return
    last = key
    clearTimeout(timer)
    asking?.abort()
    if (!cut) return
    timer = setTimeout(async () => {
      const own = new AbortController()
      asking = own
      const people = nodes.filter((node) => node.kind === 'person').map((node) => node.id)
      try {
        const [lines, found] = await Promise.all([
          fetchLines(people, filter, own.signal),
          isFiltered(filter) ? fetchAll(nodes, filter, own.signal) : [],
        ])
        known.value = { ...learn(known.value, [], found), lines }
      } catch {
        last = undefined
      }
    }, REST)
  })
}
