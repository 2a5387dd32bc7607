// Gives claims wordings. Parameters: rows ({id, slot, key}). No rows.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (w:Wording {key: row.key})
CREATE (c)-[:WORDED {slot: row.slot}]->(w)
