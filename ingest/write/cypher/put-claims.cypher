// Writes new claims with the note that they are to be resolved. Parameters: rows ({article, properties}). No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (c:Claim:UnresolvedClaim)
SET c = row.properties
CREATE (a)-[:STATES]->(c)
