// Takes the wordings of some slots away from claims. Parameters: rows ({id, slots}). No rows.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[r:WORDED]->(w:Wording)
WHERE r.slot IN row.slots
DELETE r
SET w:UnresolvedWording
