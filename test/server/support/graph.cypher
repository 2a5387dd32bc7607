// Things. $people, $places, $events, $articles. No rows.
FOREACH (row IN $people | CREATE (p:Person) SET p = row, p.known = false, p.folded = toLower(row.name), p.offices = ['{"office":"foreign_minister","country":"CN","from":"2013","to":null,"source":"x"}', 'broken'])
FOREACH (row IN $articles | CREATE (a:Article) SET a = row, a.language = 'vi', a.hash = row.id)
FOREACH (row IN $places | CREATE (l:Place) SET l = {id: row.id, name: row.name, names: [row.name], words: row.words, folded: toLower(row.name), kind: row.kind, meetings: 0})
FOREACH (row IN $events | CREATE (e:Event) SET e = {id: row.id, name: row.name, names: [row.name], words: row.words, folded: toLower(row.name), kind: row.kind, from: row.from, meetings: 0})
;
// Places within others, events at places. $places, $events. No rows.
UNWIND $places AS row
MATCH (l:Place {id: row.id}), (around:Place {id: row.within})
CREATE (l)-[:WITHIN]->(around)
;
UNWIND $events AS row
MATCH (e:Event {id: row.id}), (l:Place {id: row.place})
CREATE (e)-[:IN]->(l)
;
// Meetings with their claims. $meetings, $quote, $start. No rows.
UNWIND $meetings AS row
CREATE (m:Meeting {id: row.id, date: row.date, from: row.from, to: row.to, sort: row.sort, status: row.status, channel: row.channel, people: size(row.people),
  claims: size(row.claims), disputed: coalesce(row.disputed, []), history: coalesce(row.history, []), partOf: [], firstPublished: '2023-07-14'})
WITH row, m
CALL (row, m) {
  UNWIND row.people AS person MATCH (p:Person {id: person})
  CREATE (p)-[:ATTENDED {person: person, sort: row.sort, status: row.status, office: 'Bộ trưởng', country: p.country}]->(m)
}
CALL (row, m) { UNWIND [x IN [row.place] WHERE x IS NOT NULL] AS place MATCH (l:Place {id: place}) CREATE (m)-[:IN {shown: true, claims: [row.claims[0].id]}]->(l) }
CALL (row, m) { UNWIND [x IN [row.otherPlace] WHERE x IS NOT NULL] AS place MATCH (l:Place {id: place}) CREATE (m)-[:IN {shown: false, claims: [row.claims[1].id]}]->(l) }
CALL (row, m) { UNWIND [x IN [row.event] WHERE x IS NOT NULL] AS event MATCH (e:Event {id: event}) CREATE (m)-[:AT {shown: true, claims: [row.claims[0].id]}]->(e) }
CALL (row, m) {
  UNWIND row.claims AS one MATCH (a:Article {id: one.article})
  CREATE (a)-[:STATES]->(:Claim {id: one.id, article: one.article, index: one.index, status: one.status, channel: row.channel, date: row.date, dateBasis: 'stated', quote: $quote, field: 'text',
    start: $start, end: $start + size($quote), also: [], rule: 'test', participants: one.participants, place: one.place, data: 'never to be read by the server'})-[:SUPPORTS]->(m)
}
;
// What is counted. No parameters, no rows.
MATCH (m:Meeting)
SET m.articles = COUNT { (m)<-[:SUPPORTS]-()<-[:STATES]-(:Article) }, m.sources = COUNT { MATCH (m)<-[:SUPPORTS]-()<-[:STATES]-(a:Article) RETURN DISTINCT a.story }
;
MATCH (p:Person) SET p.meetings = COUNT { (p)-[:ATTENDED {status: 'HELD'}]->() }
;
MATCH (a:Person)-[:ATTENDED]->(m:Meeting {status: 'HELD'})<-[:ATTENDED]-(b:Person) WHERE a.id < b.id
WITH a, b, count(m) AS meetings, min(m.date) AS first, max(m.date) AS last
CREATE (a)-[:MET {meetings: meetings, first: first, last: last}]->(b)
;
MATCH (e:Event) SET e.meetings = COUNT { (e)<-[:AT]-(:Meeting {status: 'HELD'}) }
;
MATCH (l:Place) SET l.meetings = COUNT { (l)<-[:IN]-(:Meeting {status: 'HELD'}) }
;
MATCH (a:Person {id: 'hung'}), (b:Person {id: 'hung2'}) CREATE (a)-[:POSSIBLY_SAME {why: 'one letter apart'}]->(b)
;
UNWIND [{kind: 'person-new', id: 'an'}, {kind: 'meeting-new', id: 'planned', status: 'PROPOSED'}, {kind: 'meeting-status', id: 'planned', before: 'PROPOSED', status: 'PLANNED'}, {kind: 'person-moved', id: 'an-old', to: 'an'}, {kind: 'meeting-withdrawn', id: 'gone'}] AS row
WITH collect(row) AS rows UNWIND range(0, size(rows) - 1) AS i
CREATE (c:Change) SET c = rows[i], c.seq = i + 1, c.at = '2023-08-0' + toString(i + 1) + 'T00:00:00.000Z'
;
CREATE (:Moved {id: 'an-old', to: 'an'})
;
MERGE (w:Whomet {id: 1}) SET w.seq = 5
