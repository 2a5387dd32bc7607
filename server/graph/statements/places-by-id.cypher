// Places by id; an id that moved leads on. $ids. Rows {id, node}.
UNWIND $ids AS id
OPTIONAL MATCH (moved:Moved {id: id})
MATCH (l:Place {id: coalesce(moved.to, id)})
RETURN id, l {.*} AS node
