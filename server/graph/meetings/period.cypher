// The meetings that begin in a period. $start {from, to} (days), $filter.
MATCH (m:Meeting)
WHERE m.from >= $start.from AND m.from <= $start.to{{conditions}}
