// Where places lie. Parameters: rows ({id, within}). No rows.
UNWIND $rows AS row
MATCH (l:Place {id: row.id})
CALL (l) { MATCH (l)-[old:WITHIN]->() DELETE old }
WITH l, row
MATCH (container:Place {id: row.within})
CREATE (l)-[:WITHIN]->(container)
