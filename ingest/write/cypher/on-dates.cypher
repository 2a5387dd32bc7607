// Dates of meetings. Parameters: rows ({meeting, to, from, until, shown, claims}). No rows.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MERGE (d:Date {value: row.to})
ON CREATE SET d.from = row.from, d.to = row.until
CREATE (m)-[:ON {shown: row.shown, claims: row.claims}]->(d)
