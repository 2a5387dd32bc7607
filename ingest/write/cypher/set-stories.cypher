// Writes stories and marks the claims of the articles, whose meetings count sources. Parameters: rows ({id, story}). No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.story = row.story
WITH a
MATCH (a)-[:STATES]->(c:Claim)
SET c:UnresolvedClaim
