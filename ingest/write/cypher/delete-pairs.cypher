// Deletes pairs that have not met after all. Parameters: rows (keys). No rows.
UNWIND $rows AS key
MATCH ()-[r:MET {key: key}]->()
DELETE r
