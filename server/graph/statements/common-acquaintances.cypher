// Whom all of several people met in held meetings. $people [id], $limit. Rows {person, counts}.
MATCH (start:Person) WHERE start.id IN $people
WITH start ORDER BY COUNT { (start)-[:MET]-() } LIMIT 1
MATCH (start)-[:MET]-(q:Person)
WHERE NOT q.id IN $people AND all(id IN $people WHERE EXISTS { (q)-[:MET]-(:Person {id: id}) })
WITH q, [id IN $people | head([(q)-[met:MET]-(other:Person) WHERE other.id = id | met.meetings])] AS counts
RETURN q {.*} AS person, counts ORDER BY reduce(sum = 0, n IN counts | sum + n) DESC, q.id LIMIT $limit
