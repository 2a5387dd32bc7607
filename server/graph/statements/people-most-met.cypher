// A page of all people, those who met most first. $above, $below [meetings, id], $limit, $country (or null). Rows {node, key}.
MATCH (p:Person)
WHERE p.meetings >= $above[0] AND p.meetings <= $below[0]
  AND (p.meetings > $above[0] OR p.id > $above[1]) AND (p.meetings < $below[0] OR p.id < $below[1])
  AND ($country IS NULL OR p.country = $country)
WITH p ORDER BY p.meetings {{order}}, p.id {{order}} LIMIT $limit
RETURN p {.*} AS node, [p.meetings, p.id] AS key
