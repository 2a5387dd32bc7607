// The 100 who met the most different people (of the 400 with the most meetings), each with the 50 they met most. No parameters. Rows {person, counterparts, circle [id]}.
MATCH (p:Person) WHERE p.meetings > 1
WITH p ORDER BY p.meetings DESC, p.id LIMIT 400
WITH p, COUNT { (p)-[:MET]-() } AS counterparts ORDER BY counterparts DESC, p.id LIMIT 100
WHERE counterparts > 1
RETURN p {.*} AS person, counterparts, COLLECT { MATCH (p)-[met:MET]-(q:Person) RETURN q.id AS id ORDER BY met.meetings DESC, id LIMIT 50 } AS circle
