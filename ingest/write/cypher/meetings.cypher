// Stored meetings as far as counting and comparing go. Parameters: rows (ids).
// Rows: id, digest, status, date, sort, people, events, places, claims.
UNWIND $rows AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.digest AS digest, m.status AS status, m.date AS date, m.sort AS sort,
  [(m)<-[:ATTENDED]-(p) | p.id] AS people, [(m)-[:AT]->(e) | e.id] AS events, [(m)-[:IN]->(l) | l.id] AS places,
  [(m)-[:ON]->(d) | d.value] AS dates, [(m)<-[:SUPPORTS]-(c) | c.id] AS claims
