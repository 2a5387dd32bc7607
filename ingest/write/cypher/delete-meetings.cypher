// Deletes meetings. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (m:Meeting {id: id})
DETACH DELETE m
