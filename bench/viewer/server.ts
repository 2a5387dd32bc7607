/** A server of the built page over a made-up graph: only for measuring the page itself, never the path to the database. */

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { buildSchema, graphql } from 'graphql'
import type { FakeGraph, FakeMeeting } from './graph.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

interface Filter {
  readonly among?: readonly string[]
  readonly anyPeople?: readonly string[]
  readonly events?: readonly string[]
  readonly from?: string
  readonly to?: string
}

const page = <T>(items: readonly T[], first = 20, after?: string | null) => {
  const start = after ? Number(after) : 0
  const nodes = items.slice(start, start + first)
  const end = start + nodes.length
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: '0' })),
    pageInfo: { hasNextPage: end < items.length, hasPreviousPage: start > 0, startCursor: '0', endCursor: String(end) },
  }
}

/** Answers of the questions that the page asks, from the graph in memory. */
const makeRoot = (graph: FakeGraph) => {
  const index = (id: string) => Number(id.slice('Person:p'.length))
  const person = (at: number) => ({
    __typename: 'Person',
    ...graph.people[at],
    names: [graph.people[at]?.name],
    offices: [],
    known: false,
    meetingCount: graph.of.get(at)?.length ?? 0,
    possiblySame: [],
    counterparts: ({ first }: { first: number }) => ({
      edges: neighbours([at])
        .slice(0, first)
        .map(([node, meetingCount]) => ({ node: person(node), meetingCount })),
      pageInfo: { hasNextPage: false },
    }),
    meetings: ({ first, after }: { first: number; after?: string }) =>
      page((graph.of.get(at) ?? []).map(meeting), first, after),
  })
  const meeting = (one: FakeMeeting): object => ({
    __typename: 'Meeting',
    ...one,
    from: one.date,
    to: one.date,
    peopleCount: one.people.length,
    sourceCount: 1,
    articleCount: 1,
    disputed: [],
    disagreements: [],
    history: [],
    partOf: [],
    participants: { nodes: one.people.map((at) => ({ person: person(at) })) },
    event:
      one.event === null
        ? null
        : {
            __typename: 'Event',
            id: `Event:e${one.event}`,
            name: graph.events[one.event],
            kind: 'CONFERENCE',
            names: [],
            meetingCount: 1,
          },
    place: {
      __typename: 'Place',
      id: `Place:l${one.place}`,
      name: graph.places[one.place],
      kind: 'CITY',
      names: [],
      within: [],
      meetingCount: 1,
    },
    claims: page([]),
  })
  const neighbours = (of: readonly number[]) => {
    const counts = new Map<number, number>()
    for (const at of of) {
      for (const { people } of graph.of.get(at) ?? []) {
        for (const other of people) if (!of.includes(other)) counts.set(other, (counts.get(other) ?? 0) + 1)
      }
    }
    return [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  }
  const select = (filter: Filter) => {
    const among = new Set(filter.among?.map(index))
    const any = new Set(filter.anyPeople?.map(index))
    return graph.meetings.filter(
      ({ people, date, event }) =>
        (!filter.among || people.filter((at) => among.has(at)).length > 1) &&
        (!filter.anyPeople || people.some((at) => any.has(at))) &&
        (!filter.events || (event !== null && filter.events.includes(`Event:e${event}`))) &&
        (!filter.from || date >= filter.from) &&
        (!filter.to || date <= filter.to),
    )
  }
  return {
    totals: {
      people: graph.people.length,
      meetings: graph.meetings.length,
      events: 40,
      places: 60,
      articles: 1,
      claims: 1,
      changedAt: null,
    },
    mostMet: ({ first }: { first: number }) =>
      graph.people
        .slice(0, first)
        .map((_, at) => ({ person: person(at), meetingCount: graph.of.get(at)?.length ?? 0, counterpartCount: 1 })),
    meetings: ({ filter = {}, first, after }: { filter?: Filter; first: number; after?: string }) => {
      const found = page(select(filter), first, after)
      return { ...found, nodes: found.nodes.map(meeting) }
    },
    search: ({ text }: { text: string }) =>
      graph.people
        .flatMap(({ name }, at) => (name.toLowerCase().startsWith(text.toLowerCase()) ? [at] : []))
        .slice(0, 12)
        .map((at) => ({ node: person(at), matched: graph.people[at]?.name, match: 'PREFIX' })),
    nodes: ({ ids }: { ids: readonly string[] }) =>
      ids.map((id) => (id.startsWith('Person:') ? person(index(id)) : null)),
    person: ({ id }: { id: string }) => person(index(id)),
    meeting: ({ id }: { id: string }) => graph.meetings.filter((one) => one.id === id).map(meeting)[0] ?? null,
    pair: ({ a, b }: { a: string; b: string }) => {
      const both = (graph.of.get(index(a)) ?? []).filter(({ people }) => people.includes(index(b))).map(meeting)
      return { a: person(index(a)), b: person(index(b)), meetingCount: both.length, meetings: page(both, 10) }
    },
    neighbourhood: ({ of, first, drawn = [] }: { of: readonly string[]; first: number; drawn?: readonly string[] }) => {
      const here = new Set([...of, ...drawn].map(index))
      const found = neighbours(of.map(index)).filter(([at]) => !here.has(at))
      const left = Math.max(0, found.length - first)
      return {
        left,
        links: [],
        nodes: [
          ...of.map((id) => {
            const own = neighbours([index(id)]).filter(([at]) => !here.has(at)).length
            return { node: person(index(id)), asked: true, meetingCount: 0, left: of.length === 1 ? left : own }
          }),
          ...found
            .slice(0, first)
            .map(([at, meetingCount]) => ({ node: person(at), asked: false, meetingCount, left: 0 })),
        ],
      }
    },
  }
}

/** Serves on a free loopback port; `close` ends it. */
export const serveFake = async (graph: FakeGraph, dist: string): Promise<{ url: string; close: () => void }> => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  const root = makeRoot(graph)
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/graphql')) {
      let body = ''
      for await (const part of request) body += part
      if (request.headers.accept?.includes('event-stream')) {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        return response.flushHeaders()
      }
      const { query, variables } = JSON.parse(body)
      const answer = await graphql({ schema, source: query, rootValue: root, variableValues: variables })
      response.writeHead(200, { 'content-type': 'application/json' })
      return response.end(JSON.stringify(answer))
    }
    const path = request.url === '/' ? '/index.html' : (request.url ?? '/').split('?')[0]
    try {
      const content = readFileSync(join(dist, `${path}.br`))
      const type = TYPES[extname(path ?? '')] ?? 'text/plain'
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
