// Writes what the wordings of people say; counts stay. Parameters: rows ({id, properties}; absent values as null). No rows.
UNWIND $rows AS row
MERGE (n:Person {id: row.id})
SET n += row.properties
