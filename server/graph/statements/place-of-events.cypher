// The place of each event. $ids. Rows {id, node}.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Event {id: id})-[:IN]->(l:Place)
  RETURN l ORDER BY l.id LIMIT 1
}
RETURN id, l {.*} AS node
