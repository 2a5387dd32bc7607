// What two people have to do with each other. $a, $b (ids), $filter. Rows {meetings, first, last}.
MATCH (one:Person) WHERE one.id IN [$a, $b]
WITH one ORDER BY COUNT { (one)-[:ATTENDED]->() } LIMIT 1
MATCH (one)-[attended:ATTENDED]->(m:Meeting)
WHERE EXISTS { (m)<-[other:ATTENDED]-() WHERE other.person IN [$a, $b] AND other.person <> one.id }{{conditions}}
WITH count(m) AS meetings, min(CASE WHEN m.from IS NOT NULL THEN m.sort END) AS earliest, max(CASE WHEN m.from IS NOT NULL THEN m.sort END) AS latest
OPTIONAL MATCH (a:Meeting) WHERE a.sort = earliest
OPTIONAL MATCH (z:Meeting) WHERE z.sort = latest
RETURN meetings, a.date AS first, z.date AS last
