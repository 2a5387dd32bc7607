// Whom all of several people met in the meetings that pass the filter. $people [id], $limit, $filter. Rows {person, counts}.
UNWIND $people AS asked
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = asked AND attended.sort > ''{{conditions}}
MATCH (m)<-[:ATTENDED]-(q:Person)
WHERE NOT q.id IN $people
WITH q, asked, count(m) AS many
WITH q, collect({asked: asked, many: many}) AS counts
WHERE size(counts) = size($people)
WITH q, [id IN $people | head([c IN counts WHERE c.asked = id | c.many])] AS counts
RETURN q {.*} AS person, counts ORDER BY reduce(sum = 0, n IN counts | sum + n) DESC, q.id LIMIT $limit
