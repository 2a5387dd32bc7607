// Who was at a meeting. Parameters: rows ({meeting, person, properties}). No rows.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (p:Person {id: row.person})
CREATE (p)-[r:ATTENDED]->(m)
SET r = row.properties
