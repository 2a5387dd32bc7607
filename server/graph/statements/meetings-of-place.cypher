// A page of the meetings at or within each place. $parents [id], $above, $below [sort], $limit, $filter, $with. Rows {parent, row}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Place {id: parent})<-[:WITHIN*0..6]-(:Place)<-[at:IN]-(m:Meeting)
  WHERE at.shown AND m.sort > $above[0] AND m.sort < $below[0]{{conditions}}
  WITH DISTINCT m ORDER BY m.sort {{order}} LIMIT $limit
  RETURN m
}
RETURN parent, [key IN $with.meeting | m[key]] + [{{with}}] AS row
