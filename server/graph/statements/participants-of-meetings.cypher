// Who took part in each meeting, those who met most first. $parents [id], $above, $below [meetings, id], $limit. Rows {parent, node {person, office, country}, key}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Meeting {id: parent})<-[attended:ATTENDED]-(p:Person)
  WITH p, attended, coalesce(p.meetings, 0) AS many
  WHERE (many > $above[0] OR many = $above[0] AND p.id > $above[1]) AND (many < $below[0] OR many = $below[0] AND p.id < $below[1])
  WITH p, attended, many ORDER BY many {{order}}, p.id {{order}} LIMIT $limit
  RETURN {person: p {.*}, office: attended.office, country: attended.country} AS node, [many, p.id] AS key
}
RETURN parent, node, key
