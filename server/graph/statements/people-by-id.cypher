// People by id; an id that moved leads on. $ids. Rows {id, node}.
UNWIND $ids AS id
OPTIONAL MATCH (moved:Moved {id: id})
MATCH (p:Person {id: coalesce(moved.to, id)})
RETURN id, p {.*} AS node
