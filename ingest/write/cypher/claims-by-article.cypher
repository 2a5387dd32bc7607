// Claims that any of these articles states. Parameters: rows (article ids). Rows: id.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(c:Claim)
RETURN c.id AS id
