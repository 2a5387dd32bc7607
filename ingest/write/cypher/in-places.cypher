// Places of meetings. Parameters: rows ({meeting, to, shown, claims}). No rows.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (l:Place {id: row.to})
CREATE (m)-[:IN {shown: row.shown, claims: row.claims}]->(l)
