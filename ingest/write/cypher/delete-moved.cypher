// Ids that are in use again. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (m:Moved {id: id})
DELETE m
