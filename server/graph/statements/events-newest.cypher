// A page of the events with a date, the latest first. $above, $below [from, id], $limit, $kind (or null). Rows {node, key}.
MATCH (e:Event)
WHERE e.from >= $above[0] AND e.from <= $below[0]
  AND (e.from > $above[0] OR e.id > $above[1]) AND (e.from < $below[0] OR e.id < $below[1])
  AND ($kind IS NULL OR e.kind = $kind)
WITH e ORDER BY e.from {{order}}, e.id {{order}} LIMIT $limit
RETURN e {.*} AS node, [e.from, e.id] AS key
