// Writes what the wordings of events say; counts stay. Parameters: rows ({id, properties}; absent values as null). No rows.
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n += row.properties
