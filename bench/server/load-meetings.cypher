// $rows: meetings as `MeetingRow` has them
UNWIND $rows AS row
CREATE (m:Meeting {id: row.id, date: row.from, from: row.from, to: row.from, sort: row.sort, status: row.status, channel: row.channel, sources: 1, articles: 1, claims: 1,
  people: size(row.people), disputed: [], history: [], partOf: [], firstPublished: row.from, lastPublished: row.from})
WITH row, m
MATCH (place:Place {id: row.place})
CREATE (m)-[:IN {shown: true, claims: [row.claim]}]->(place)
MERGE (date:Date {value: row.from}) ON CREATE SET date.from = row.from, date.to = row.from
CREATE (m)-[:ON {shown: true, claims: [row.claim]}]->(date)
WITH row, m
MATCH (article:Article {id: row.article})
CREATE (article)-[:STATES]->(:Claim {id: row.claim, article: row.article, index: 0, status: row.status, channel: row.channel, date: row.from, dateBasis: 'stated', quote: row.quote, field: 'text',
  start: 0, end: size(row.quote), also: [], rule: 'bench', participants: []})-[:SUPPORTS]->(m)
WITH row, m
CALL (row, m) { WITH row, m WHERE row.event IS NOT NULL MATCH (event:Event {id: row.event}) CREATE (m)-[:AT {shown: true, claims: [row.claim]}]->(event) }
WITH row, m
UNWIND row.people AS person
MATCH (p:Person {id: person})
CREATE (p)-[:ATTENDED {office: 'Bộ trưởng', country: 'VN', person: person, sort: row.sort, status: row.status}]->(m)
