// A page of the meetings of any of these people. $people [id], $above, $below [sort], $limit, $filter, $with. Rows {row}.
UNWIND $people AS person
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = person AND attended.sort > $above[0] AND attended.sort < $below[0]{{conditions}}
WITH DISTINCT m ORDER BY m.sort {{order}} LIMIT $limit
RETURN [key IN $with.meeting | m[key]] + [{{with}}] AS row
