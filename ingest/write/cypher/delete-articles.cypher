// Deletes these articles, whose claims are gone. Parameters: rows (ids). Rows: id of each that there was.
UNWIND $rows AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:KEYED]->(b:Block)
WITH a, a.id AS id, collect(b) AS blocks
DETACH DELETE a
WITH id, blocks
FOREACH (b IN blocks | SET b:UnresolvedBlock)
RETURN id
