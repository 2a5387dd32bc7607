// All claims of these articles are to be resolved. Parameters: rows (article ids). No rows.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(c:Claim)
SET c:UnresolvedClaim
