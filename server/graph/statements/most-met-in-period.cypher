// Who met most in a period. $from, $to (days), $limit. Rows {person, meetings, counterparts}.
MATCH (m:Meeting)
WHERE m.from >= $from AND m.from <= $to AND m.status = 'HELD'
MATCH (m)<-[:ATTENDED]-(p:Person)
WITH p, collect(m) AS held
WITH p, held ORDER BY size(held) DESC, p.id LIMIT $limit
RETURN p {.*} AS person, size(held) AS meetings, COUNT { UNWIND held AS m MATCH (m)<-[:ATTENDED]-(q) WHERE q <> p RETURN DISTINCT q } AS counterparts ORDER BY meetings DESC, p.id
