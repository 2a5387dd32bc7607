// As brokers, by the held meetings of a period. $from, $to (days), $limit. Rows {person, counterparts, open, share}.
MATCH (m:Meeting)
WHERE m.from >= $from AND m.from <= $to AND m.status = 'HELD'
MATCH (p:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(q:Person)
WITH p, q, count(m) AS many ORDER BY many DESC, q.id
WITH p, collect(q) AS everybody
WHERE size(everybody) > 1
WITH p, size(everybody) AS counterparts, everybody[..200] AS circle ORDER BY counterparts DESC, p.id LIMIT 200
CALL (circle) {
  UNWIND circle AS q
  MATCH (q)-[:MET]->(r:Person)
  WHERE r IN circle AND EXISTS { (q)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(r) WHERE m.from >= $from AND m.from <= $to AND m.status = 'HELD' }
  RETURN count(*) AS closed
}
WITH p, counterparts, size(circle) * (size(circle) - 1) / 2 AS pairs, closed
WITH p, counterparts, pairs, pairs - closed AS open
ORDER BY open DESC, counterparts DESC, p.id LIMIT $limit
RETURN p {.*} AS person, counterparts, open, 1.0 * open / pairs AS share
