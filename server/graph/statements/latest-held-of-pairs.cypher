// The latest held meeting of each pair within bounds. $ids ["a\nb"], $above, $below (bounds of the meetings' sort). Rows {id, node}.
UNWIND $ids AS id
WITH id, split(id, '\n') AS pair
MATCH (one:Person) WHERE one.id IN pair
WITH id, pair, one ORDER BY COUNT { (one)-[:ATTENDED]->() }
WITH id, pair, collect(one)[0] AS one
CALL (pair, one) {
  MATCH (one)-[attended:ATTENDED]->(m:Meeting)<-[other:ATTENDED]-()
  WHERE attended.status = 'HELD' AND attended.sort >= $above AND attended.sort <= $below AND other.person IN pair AND other.person <> one.id
  RETURN m ORDER BY m.sort DESC LIMIT 1
}
RETURN id, m {.*} AS node
