// The meetings that an article tells of. $start (id), $filter.
MATCH (said:Claim)-[:SUPPORTS]->(m:Meeting)
WHERE said.article = $start{{conditions}}
