// The event shown first of each meeting. $ids. Rows {id, node}.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Meeting {id: id})-[at:AT]->(e:Event) WHERE at.shown
  RETURN e ORDER BY e.id LIMIT 1
}
RETURN id, e {.*} AS node
