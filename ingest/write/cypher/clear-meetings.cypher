// Takes everything from stored meetings that is about to be written anew. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (m:Meeting {id: id})-[r:ATTENDED|AT|IN|ON|SUPPORTS]-()
DELETE r
