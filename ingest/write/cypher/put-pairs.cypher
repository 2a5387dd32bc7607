// Writes pairs. Parameters: rows ({key, a, b, properties}). No rows.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
MERGE (a)-[r:MET {key: row.key}]->(b)
SET r += row.properties
