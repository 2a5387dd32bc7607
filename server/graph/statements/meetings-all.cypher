// A page of all meetings. $above, $below [sort], $limit, $filter, $with. Rows {row}.
MATCH (m:Meeting)
WHERE m.sort > $above[0] AND m.sort < $below[0]{{conditions}}
WITH m ORDER BY m.sort {{order}} LIMIT $limit
RETURN [key IN $with.meeting | m[key]] + [{{with}}] AS row
