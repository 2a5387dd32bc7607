// People that may be one. Parameters: rows ({a, b, why, block}). No rows.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
CREATE (a)-[:POSSIBLY_SAME {why: row.why, block: row.block}]->(b)
