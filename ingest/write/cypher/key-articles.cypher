// Gives articles their keys anew. Parameters: rows ({id, keys}). No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
CALL (a) {
  MATCH (a)-[old:KEYED]->(b:Block)
  DELETE old
  SET b:UnresolvedBlock
}
WITH a, row
UNWIND row.keys AS key
MERGE (b:Block {key: key})
CREATE (a)-[:KEYED]->(b)
