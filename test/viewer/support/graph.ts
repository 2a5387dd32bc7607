/** Writes a graph of a test's own straight into the database, as docs/graph.md has it. */

import { searched } from '../../../ingest/model/fold.ts'
import { openStore } from '../../../ingest/write/neo4j.ts'
import { prepare } from '../../../ingest/write/schema.ts'
import type { TestDatabase } from '../../support/database.ts'

export interface OwnMeeting {
  readonly id: string
  readonly people: readonly string[]
  readonly date: string | null
  readonly status?: string
  readonly quote?: string
  readonly url?: string
  readonly title?: string
  readonly event?: string
}

/** `people` by id and name. Each meeting is told by one article of its own. */
export const writeGraph = async (
  { connection, rows }: TestDatabase,
  people: Readonly<Record<string, string>>,
  meetings: readonly OwnMeeting[],
): Promise<void> => {
  const store = openStore(connection)
  await prepare(store)
  await store.close()
  await rows(
    `UNWIND $people AS person
     MERGE (node:Person {id: person.id})
     SET node += {name: person.name, names: [person.name], words: person.words, folded: toLower(person.name), offices: [], known: false, meetings: person.meetings}`,
    {
      people: Object.entries(people).map(([id, name]) => ({
        id,
        name,
        words: searched([name]),
        meetings: meetings.filter((meeting) => meeting.people.includes(id)).length,
      })),
    },
  )
  await rows(
    `UNWIND $meetings AS told
     CREATE (meeting:Meeting {id: told.id, sort: told.sort, status: told.status, channel: 'IN_PERSON', sources: 1, articles: 1,
       claims: 1, people: size(told.people), disputed: [], history: [], partOf: []})
     SET meeting.date = told.date, meeting.from = told.date, meeting.to = told.date
     CREATE (article:Article {id: told.id, title: told.title, text: told.quote, published: '2024-06-30', outlet: 'tin.example',
       language: 'vi', hash: told.id, story: told.id, words: told.words})
     SET article.url = told.url
     CREATE (article)-[:STATES]->(claim:Claim {id: told.id, article: told.id, index: 0, status: told.status, channel: 'IN_PERSON',
       quote: told.quote, field: 'text', start: 0, end: size(told.quote), also: [], rule: 'test', participants: [], data: '{}'})
       -[:SUPPORTS]->(meeting)
     FOREACH (name IN CASE WHEN told.event IS NULL THEN [] ELSE [told.event] END |
       MERGE (event:Event {id: name}) SET event += {name: name, names: [name], words: told.eventWords, folded: toLower(name), kind: 'conference', meetings: 1}
       CREATE (meeting)-[:AT {shown: true, claims: [told.id]}]->(event))
     WITH told, meeting
     UNWIND told.people AS id
     MATCH (person:Person {id: id})
     CREATE (person)-[:ATTENDED {person: id, sort: told.sort, status: told.status}]->(meeting)`,
    {
      meetings: meetings.map((meeting) => ({
        status: 'HELD',
        quote: 'Hai bên đã gặp nhau.',
        url: `https://tin.example/${encodeURIComponent(meeting.id)}`,
        title: 'Tin',
        event: null,
        ...meeting,
        words: searched([meeting.title ?? 'Tin']),
        eventWords: searched([meeting.event ?? '']),
        sort: `${meeting.date ?? ''} ${meeting.id}`,
      })),
    },
  )
  await rows(
    `MATCH (a:Person)-[:ATTENDED]->(meeting:Meeting {status: 'HELD'})<-[:ATTENDED]-(b:Person) WHERE a.id < b.id
     WITH a, b, count(meeting) AS meetings, min(meeting.date) AS first, max(meeting.date) AS last
     MERGE (a)-[met:MET]->(b) SET met += {meetings: meetings, first: first, last: last}`,
  )
  // The full-text index answers once it has caught up.
  await rows('CALL db.awaitIndexes(60)')
  await rows('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
}
