// Events by id; an id that moved leads on. $ids. Rows {id, node}.
UNWIND $ids AS id
OPTIONAL MATCH (moved:Moved {id: id})
MATCH (e:Event {id: coalesce(moved.to, id)})
RETURN id, e {.*} AS node
