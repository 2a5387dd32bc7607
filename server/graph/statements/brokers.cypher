// Who connects people who did not meet each other, among the 200 who met the most different people, each judged by at most 200 of those. $limit. Rows {person, counterparts, open, share}.
MATCH (p:Person) WHERE p.meetings > 1
WITH p ORDER BY p.meetings DESC, p.id LIMIT 1000
WITH p, COUNT { (p)-[:MET]-() } AS counterparts ORDER BY counterparts DESC, p.id LIMIT 200
WHERE counterparts > 1
CALL (p) {
  MATCH (p)-[met:MET]-(q:Person)
  WITH q ORDER BY met.meetings DESC, q.id LIMIT 200
  WITH collect(q) AS circle
  UNWIND circle AS q
  WITH circle, q, size(circle) AS many
  OPTIONAL MATCH (q)-[:MET]->(r:Person) WHERE r IN circle
  WITH many, count(r) AS closed
  RETURN many * (many - 1) / 2 AS pairs, closed
}
WITH p, counterparts, pairs, pairs - closed AS open
ORDER BY open DESC, counterparts DESC, p.id LIMIT $limit
RETURN p {.*} AS person, counterparts, open, CASE pairs WHEN 0 THEN 0.0 ELSE 1.0 * open / pairs END AS share
