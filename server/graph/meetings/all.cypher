// All meetings. $filter.
MATCH (m:Meeting)
WHERE m.sort > ''{{conditions}}
