// People by id (an id that moved leads on), each with a page of their meetings. $ids, $properties, $above, $below [sort], $limit, $filter, $with. Rows {id, person [value], meetings [row]}.
UNWIND $ids AS id
OPTIONAL MATCH (moved:Moved {id: id})
MATCH (found:Person {id: coalesce(moved.to, id)})
RETURN id, [key IN $properties | found[key]] AS person, COLLECT {
  // As in meetings-of-person: in the order of the index.
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = found.id AND attended.sort > $above[0] AND attended.sort < $below[0]{{conditions}}
  WITH m, attended ORDER BY attended.person {{order}}, attended.sort {{order}} LIMIT $limit
  RETURN [key IN $with.meeting | m[key]] + [{{with}}] AS row
} AS meetings
