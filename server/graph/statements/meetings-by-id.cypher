// Meetings by id; an id that moved leads on. $ids. Rows {id, node}.
UNWIND $ids AS id
OPTIONAL MATCH (moved:Moved {id: id})
MATCH (m:Meeting {id: coalesce(moved.to, id)})
RETURN id, m {.*} AS node
