// The meetings of any of several people. $start [id], $filter.
UNWIND $start AS person
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = person AND attended.sort > ''{{conditions}}
