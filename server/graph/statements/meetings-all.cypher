// A page of all meetings. $above, $below [sort], $limit, $filter. Rows {m}.
MATCH (m:Meeting)
WHERE m.sort > $above[0] AND m.sort < $below[0]{{conditions}}
WITH m ORDER BY m.sort {{order}} LIMIT $limit
RETURN m {.*{{with}}} AS m
