// Events of meetings. Parameters: rows ({meeting, to, shown, claims}). No rows.
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (e:Event {id: row.to})
CREATE (m)-[:AT {shown: row.shown, claims: row.claims}]->(e)
