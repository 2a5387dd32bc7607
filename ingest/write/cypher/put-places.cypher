// Writes what the wordings of places say; counts stay. Parameters: rows ({id, properties}; absent values as null). No rows.
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n += row.properties
