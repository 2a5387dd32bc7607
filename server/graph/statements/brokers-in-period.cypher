// As brokers, by the held meetings of a period. $from, $to (days). Rows {person, counterparts, circle [id]}.
MATCH (m:Meeting)
WHERE m.from >= $from AND m.from <= $to AND m.status = 'HELD'
MATCH (p:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(q:Person)
WITH p, q, count(m) AS many ORDER BY many DESC, q.id
WITH p, collect(q.id) AS everybody
WHERE size(everybody) > 1
WITH p, size(everybody) AS counterparts, everybody[..50] AS circle ORDER BY counterparts DESC, p.id LIMIT 100
RETURN p {.*} AS person, counterparts, circle
