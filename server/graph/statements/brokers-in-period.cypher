// As brokers, by the held meetings of a period. $from, $to (days), $below (a text above every sort key that begins with $to), $limit. Rows {person, counterparts, open, share}.
MATCH (m:Meeting)
WHERE m.from >= $from AND m.from <= $to AND m.status = 'HELD'
MATCH (p:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(q:Person)
WITH p, q, count(m) AS many ORDER BY many DESC, q.id
WITH p, collect(q.id) AS everybody
WHERE size(everybody) > 1
WITH p, size(everybody) AS counterparts, everybody[..50] AS circle ORDER BY counterparts DESC, p.id LIMIT 100
CALL (circle) {
  UNWIND circle AS q
  MATCH ()-[one:ATTENDED]->(m:Meeting)<-[other:ATTENDED]-()
  WHERE one.person = q AND one.sort >= $from AND one.sort <= $below AND one.status = 'HELD' AND m.from >= $from AND m.from <= $to AND other.person IN circle AND other.person > q
  RETURN count(DISTINCT q + '\n' + other.person) AS closed
}
WITH p, counterparts, size(circle) * (size(circle) - 1) / 2 AS pairs, closed
WITH p, counterparts, pairs, pairs - closed AS open
ORDER BY open DESC, counterparts DESC, p.id LIMIT $limit
RETURN p {.*} AS person, counterparts, open, 1.0 * open / pairs AS share
