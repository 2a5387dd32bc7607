// Before the claims of these articles go: their wordings may be without a claim afterwards.
// Parameters: rows (article ids). No rows.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(:Claim)-[:WORDED]->(w:Wording)
WITH DISTINCT w
SET w:UnresolvedWording
