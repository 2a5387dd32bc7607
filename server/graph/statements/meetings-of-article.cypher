// A page of the meetings that each article tells of. $parents [id], $above, $below [sort], $limit, $filter, $with. Rows {parent, row}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (said:Claim)-[:SUPPORTS]->(m:Meeting)
  WHERE said.article = parent AND m.sort > $above[0] AND m.sort < $below[0]{{conditions}}
  WITH DISTINCT m ORDER BY m.sort {{order}} LIMIT $limit
  RETURN m
}
RETURN parent, [key IN $with.meeting | m[key]] + [{{with}}] AS row
