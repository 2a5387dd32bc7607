// Deletes people that no claim speaks of any more. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (n:Person {id: id})
DETACH DELETE n
