// Writes who the participants of claims are. Parameters: rows ({id, participants}). No rows.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.participants = row.participants
