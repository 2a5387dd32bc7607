// Writes meetings without their relationships. Parameters: rows ({id, properties}). No rows.
UNWIND $rows AS row
MERGE (m:Meeting {id: row.id})
SET m = row.properties
REMOVE m:UnresolvedMeeting
