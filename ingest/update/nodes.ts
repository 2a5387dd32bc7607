/** Nodes of people, events and places, written from their wordings. */

import type { EventWording, NodeRow, PersonWording, PlaceWording } from '../model/resolving.ts'
import type { Context } from '../resolve/context.ts'
import { containerOf, containersOf, eventNode, eventPlace, personNode, placeNode } from '../resolve/nodes.ts'
import { runRows, sendRows } from '../write/statement.ts'
import type { Transaction } from '../write/store.ts'
import type { Kind } from './wordings.ts'

/** @returns `gone`: ids that no wording means any more, whose nodes go when nothing hangs on them; `fresh`: new ones. */
export async function putPeople(
  tx: Transaction,
  touched: ReadonlySet<string>,
  context: Context,
): Promise<{ gone: string[]; fresh: string[] }> {
  const said = await wordingsOf<PersonWording>(tx, 'person', touched)
  const ids = [...said.keys()].sort()
  const before = new Set((await runRows(tx, 'people', ids)).map((row) => String(row.id)))
  const rows = ids.map((id) => personNode(id, said.get(id) ?? [], context))
  const fresh = ids.filter((id) => !before.has(id))
  sendRows(tx, 'put-people', withCounts(rows, new Set(fresh)))
  return { gone: [...touched].filter((id) => !said.has(id)).sort(), fresh }
}

/** @returns also the places that the events were in before, which may have lost their last one. */
export async function putEvents(
  tx: Transaction,
  touched: ReadonlySet<string>,
  context: Context,
): Promise<{ gone: string[]; hosts: string[] }> {
  const before = (await runRows(tx, 'event-hosts', [...touched].sort())).map((row) => String(row.id))
  const said = await wordingsOf<EventWording>(tx, 'event', touched)
  const ids = [...said.keys()].sort()
  const hosts = new Map(ids.map((id) => [id, eventPlace(said.get(id) ?? [], context)]))
  await putPlaces(tx, new Set([...hosts.values()].flatMap((id) => id ?? [])), context, true)
  sendRows(
    tx,
    'put-events',
    withCounts(
      ids.map((id) => eventNode(id, said.get(id) ?? [], context)),
      new Set(),
    ),
  )
  sendRows(
    tx,
    'put-event-places',
    ids.map((id) => ({ id, within: hosts.get(id) ?? null })),
  )
  return {
    gone: [...touched].filter((id) => !said.has(id)).sort(),
    hosts: before,
  }
}

/** @param wanted also write those that no wording means: countries that events are in. */
export async function putPlaces(
  tx: Transaction,
  touched: ReadonlySet<string>,
  context: Context,
  wanted: boolean,
): Promise<{ gone: string[] }> {
  const said = await wordingsOf<PlaceWording>(tx, 'place', touched)
  const ids = new Set(wanted ? touched : said.keys())
  for (const id of [...ids])
    for (const container of containersOf(containerOf(id, said.get(id) ?? [], context), context)) ids.add(container)
  const more = await wordingsOf<PlaceWording>(tx, 'place', new Set([...ids].filter((id) => !touched.has(id))))
  const stored = new Set((await runRows(tx, 'places', [...ids].sort())).map((row) => String(row.id)))
  // A container that is there already is as it was: only its own wordings change it.
  const writing = [...ids].filter((id) => said.has(id) || !stored.has(id)).sort()
  const wordings = (id: string) => said.get(id) ?? more.get(id) ?? []
  const rows = writing.map((id) => placeNode(id, wordings(id), context))
  sendRows(tx, 'put-places', withCounts(rows, new Set(writing.filter((id) => !stored.has(id)))))
  sendRows(
    tx,
    'put-containers',
    writing.map((id) => ({ id, within: containerOf(id, wordings(id), context) })),
  )
  return { gone: [...touched].filter((id) => !said.has(id)).sort() }
}

/** Deletes places that nothing speaks of and nothing lies in, then what contained only them. */
export async function deletePlaces(tx: Transaction, candidates: readonly string[]): Promise<void> {
  for (let ids = [...new Set(candidates)].sort(); ids.length > 0; ) {
    const unused = await runRows(tx, 'unused-places', ids)
    sendRows(
      tx,
      'delete-places',
      unused.map((row) => row.id),
    )
    ids = [...new Set(unused.flatMap((row) => (row.within === null ? [] : [String(row.within)])))].sort()
  }
}

async function wordingsOf<T>(tx: Transaction, of: Kind, ids: ReadonlySet<string>): Promise<Map<string, T[]>> {
  const rows = await runRows(tx, 'wordings-by-target', [...ids].sort(), { of })
  const said = new Map<string, T[]>()
  for (const row of [...rows].sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1))) {
    const id = String(row.target)
    const data = JSON.parse(String(row.data)) as T
    const there = said.get(id)
    if (there) there.push(data)
    else said.set(id, [data])
  }
  return said
}

/** A new node begins with no meetings: what is counted is added after. */
const withCounts = (rows: readonly NodeRow[], fresh: ReadonlySet<string>) =>
  rows.map(({ id, properties }) => ({ id, properties: fresh.has(id) ? { meetings: 0, ...properties } : properties }))
