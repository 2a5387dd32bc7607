// Whom each person met in the meetings that pass the filter. $parents [id], $by (MEETINGS or RECENT), $above, $below [rank, id], $limit, $filter. Rows {parent, node {person, meetings, first, last}, key}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = parent AND attended.sort > ''{{conditions}}
  MATCH (m)<-[:ATTENDED]-(q:Person)
  WHERE q.id <> parent
  WITH q, count(m) AS meetings, min(CASE WHEN m.from IS NOT NULL THEN m.sort END) AS earliest, max(CASE WHEN m.from IS NOT NULL THEN m.sort END) AS latest
  WITH q, meetings, earliest, latest, CASE $by WHEN 'RECENT' THEN coalesce(latest, '') ELSE meetings END AS rank
  WHERE (rank > $above[0] OR rank = $above[0] AND q.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND q.id < $below[1])
  WITH q, meetings, earliest, latest, rank ORDER BY rank {{order}}, q.id {{order}} LIMIT $limit
  OPTIONAL MATCH (a:Meeting) WHERE a.sort = earliest
  OPTIONAL MATCH (z:Meeting) WHERE z.sort = latest
  RETURN {person: q {.*}, meetings: meetings, first: a.date, last: z.date} AS node, [rank, q.id] AS key
}
RETURN parent, node, key
