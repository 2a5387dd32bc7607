// Whom each person met in held meetings. $parents [id], $by (MEETINGS or RECENT), $above, $below [rank, id], $limit. Rows {parent, node {person, meetings, first, last}, key}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})-[met:MET]-(q:Person)
  WITH q, met, CASE $by WHEN 'RECENT' THEN coalesce(met.last, '') ELSE met.meetings END AS rank
  WHERE (rank > $above[0] OR rank = $above[0] AND q.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND q.id < $below[1])
  WITH q, met, rank ORDER BY rank {{order}}, q.id {{order}} LIMIT $limit
  RETURN {person: q {.*}, meetings: met.meetings, first: met.first, last: met.last} AS node, [rank, q.id] AS key
}
RETURN parent, node, key
