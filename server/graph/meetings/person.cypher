// The meetings of a person. $start (id), $filter.
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = $start AND attended.sort > ''{{conditions}}
