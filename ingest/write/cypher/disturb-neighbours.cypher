// Before the claims of these articles go: all claims that may touch them are to be resolved again.
// Parameters: rows (article ids). No rows.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(:Claim)-[:KEYED]->(b:Block)
WITH DISTINCT b
MATCH (b)<-[:KEYED]-(c:Claim)
SET c:UnresolvedClaim
