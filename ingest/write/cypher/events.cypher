// Stored events with their counts. Parameters: rows (ids). Rows: id, properties.
UNWIND $rows AS id
MATCH (n:Event {id: id})
RETURN n.id AS id, properties(n) AS properties
