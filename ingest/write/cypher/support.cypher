// Claims that support a meeting. Parameters: rows ({meeting, claim}). No rows.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (c:Claim {id: row.claim})
CREATE (c)-[:SUPPORTS]->(m)
