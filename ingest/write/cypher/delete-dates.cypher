// Deletes dates that no meeting has any more. Parameters: rows (values). No rows.
UNWIND $rows AS value
MATCH (d:Date {value: value})
WHERE NOT (d)<-[:ON]-()
DELETE d
