// Who met others at each event, in the meetings that pass the filter. $parents [id], $above, $below [meetings, id], $limit, $filter. Rows {parent, node {person, meetings, first, last}, key}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Event {id: parent})<-[at:AT]-(m:Meeting)
  WHERE at.shown{{conditions}}
  WITH DISTINCT m
  MATCH (m)<-[:ATTENDED]-(q:Person)
  WITH q, count(m) AS meetings, min(CASE WHEN m.from IS NOT NULL THEN m.sort END) AS earliest, max(CASE WHEN m.from IS NOT NULL THEN m.sort END) AS latest
  WHERE (meetings > $above[0] OR meetings = $above[0] AND q.id > $above[1]) AND (meetings < $below[0] OR meetings = $below[0] AND q.id < $below[1])
  WITH q, meetings, earliest, latest ORDER BY meetings {{order}}, q.id {{order}} LIMIT $limit
  OPTIONAL MATCH (a:Meeting) WHERE a.sort = earliest
  OPTIONAL MATCH (z:Meeting) WHERE z.sort = latest
  RETURN {person: q {.*}, meetings: meetings, first: a.date, last: z.date} AS node, [meetings, q.id] AS key
}
RETURN parent, node, key
