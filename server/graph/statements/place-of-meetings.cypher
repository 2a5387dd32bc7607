// The place shown first of each meeting. $ids. Rows {id, node}.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})-[at:IN]->(l:Place) WHERE at.shown
  RETURN l ORDER BY l.id LIMIT 1
}
RETURN id, l {.*} AS node
