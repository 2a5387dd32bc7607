// As met-among, in the held meetings of a period. $people [id], $from, $to (days), $below (a text above every sort key that begins with $to). Rows {id, met [id]}.
UNWIND $people AS id
MATCH ()-[one:ATTENDED]->(m:Meeting)<-[other:ATTENDED]-()
WHERE one.person = id AND one.sort >= $from AND one.sort <= $below AND one.status = 'HELD' AND m.from >= $from AND m.from <= $to AND other.person > id AND other.person IN $people
RETURN id, collect(DISTINCT other.person) AS met
