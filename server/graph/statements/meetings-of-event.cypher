// A page of the meetings at each event. $parents [id], $above, $below [sort], $limit, $filter, $with. Rows {parent, row}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Event {id: parent})<-[at:AT]-(m:Meeting)
  WHERE at.shown AND m.sort > $above[0] AND m.sort < $below[0]{{conditions}}
  WITH m ORDER BY m.sort {{order}} LIMIT $limit
  RETURN m
}
RETURN parent, [key IN $with.meeting | m[key]] + [{{with}}] AS row
