// A page of all events, those with most meetings first. $above, $below [meetings, id], $limit, $kind (or null). Rows {node, key}.
MATCH (e:Event)
WHERE e.meetings >= $above[0] AND e.meetings <= $below[0]
  AND (e.meetings > $above[0] OR e.id > $above[1]) AND (e.meetings < $below[0] OR e.id < $below[1])
  AND ($kind IS NULL OR e.kind = $kind)
WITH e ORDER BY e.meetings {{order}}, e.id {{order}} LIMIT $limit
RETURN e {.*} AS node, [e.meetings, e.id] AS key
