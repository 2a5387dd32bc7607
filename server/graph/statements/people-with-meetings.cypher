// People by id (an id that moved leads on), each with a page of their meetings. $ids, $above, $below [sort], $limit, $filter, $with. Rows {id, node, meetings [{meeting, …}]}.
UNWIND $ids AS id
OPTIONAL MATCH (moved:Moved {id: id})
MATCH (found:Person {id: coalesce(moved.to, id)})
RETURN id, found {.*} AS node, COLLECT {
  // As in meetings-of-person: in the order of the index.
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = found.id AND attended.sort > $above[0] AND attended.sort < $below[0]{{conditions}}
  WITH m, attended ORDER BY attended.person {{order}}, attended.sort {{order}} LIMIT $limit
  RETURN {meeting: [key IN $with.meeting | m[key]]{{with}}} AS row
} AS meetings
