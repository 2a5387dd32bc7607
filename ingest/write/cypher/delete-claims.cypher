// Deletes all claims of these articles. Parameters: rows (article ids). No rows.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(c:Claim)
OPTIONAL MATCH (c)-[:KEYED]->(b:Block)
WITH c, collect(b) AS blocks
DETACH DELETE c
WITH blocks
UNWIND blocks AS b
WITH DISTINCT b
WHERE NOT (b)<-[:KEYED]-()
DELETE b
