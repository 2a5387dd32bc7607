// Who connects people who did not meet each other, among the 100 who met the most different people (of the 400 with the most meetings), each judged by the 50 they met most. $limit. Rows {person, counterparts, open, share}.
MATCH (p:Person) WHERE p.meetings > 1
WITH p ORDER BY p.meetings DESC, p.id LIMIT 400
WITH p, COUNT { (p)-[:MET]-() } AS counterparts ORDER BY counterparts DESC, p.id LIMIT 100
WHERE counterparts > 1
CALL (p) {
  MATCH (p)-[met:MET]-(q:Person)
  WITH q ORDER BY met.meetings DESC, q.id LIMIT 50
  WITH collect(q) AS circle
  UNWIND range(0, size(circle) - 2) AS i
  WITH size(circle) AS many, circle[i] AS q, circle[i + 1..] AS rest
  UNWIND rest AS r
  RETURN max(many) AS many, sum(CASE WHEN EXISTS { (q)-[:MET]-(r) } THEN 1 ELSE 0 END) AS closed
}
WITH p, counterparts, many * (many - 1) / 2 AS pairs, closed
WITH p, counterparts, pairs, pairs - closed AS open
ORDER BY open DESC, counterparts DESC, p.id LIMIT $limit
RETURN p {.*} AS person, counterparts, open, 1.0 * open / pairs AS share
