// The hub page by hand, in one statement: 50 meetings of a person, latest first, with participants, place, date and one quote. $person, $limit. Rows {meeting}.
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = $person AND attended.sort > '' AND attended.sort < '~'
WITH m, attended ORDER BY attended.person DESC, attended.sort DESC LIMIT $limit
RETURN {
  id: m.id, date: m.date, status: m.status,
  people: COLLECT { MATCH (m)<-[part:ATTENDED]-(p:Person) RETURN {id: p.id, name: p.name, office: part.office} ORDER BY p.meetings DESC, p.id LIMIT 20 },
  place: COLLECT { MATCH (m)-[at:IN]->(l:Place) WHERE at.shown RETURN {id: l.id, name: l.name} LIMIT 1 },
  quote: COLLECT { MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article) RETURN {quote: c.quote, url: a.url} ORDER BY coalesce(a.published, '9999') LIMIT 1 }
} AS meeting
