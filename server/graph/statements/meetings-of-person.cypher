// A page of the meetings of each person. $parents [id], $above, $below [sort], $limit, $filter, $with. Rows {parent, row}.
UNWIND $parents AS parent
CALL (parent) {
  // Ordering by both parts of the index lets Neo4j read just one page of it.
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = parent AND attended.sort > $above[0] AND attended.sort < $below[0]{{conditions}}
  WITH m, attended ORDER BY attended.person {{order}}, attended.sort {{order}} LIMIT $limit
  RETURN m
}
RETURN parent, [key IN $with.meeting | m[key]] + [{{with}}] AS row
