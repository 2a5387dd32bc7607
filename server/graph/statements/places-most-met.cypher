// A page of all places, those with most meetings first. $above, $below [meetings, id], $limit, $kind (or null). Rows {node, key}.
MATCH (l:Place)
WHERE l.meetings >= $above[0] AND l.meetings <= $below[0]
  AND (l.meetings > $above[0] OR l.id > $above[1]) AND (l.meetings < $below[0] OR l.id < $below[1])
  AND ($kind IS NULL OR l.kind = $kind)
WITH l ORDER BY l.meetings {{order}}, l.id {{order}} LIMIT $limit
RETURN l {.*} AS node, [l.meetings, l.id] AS key
