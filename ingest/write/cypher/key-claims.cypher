// Gives claims their keys anew. Parameters: rows ({id, keys}). No rows.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
CALL (c) {
  MATCH (c)-[old:KEYED]->(b:Block)
  DELETE old
  SET b:UnresolvedBlock
}
WITH c, row
UNWIND row.keys AS key
MERGE (b:Block {key: key})
CREATE (c)-[:KEYED]->(b)
