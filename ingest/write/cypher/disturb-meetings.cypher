// Before the claims of these articles go: their meetings, and all claims of those, are to be resolved again.
// Parameters: rows (article ids). No rows.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:STATES]->(:Claim)-[:SUPPORTS]->(m:Meeting)
WITH DISTINCT m
SET m:UnresolvedMeeting
WITH m
MATCH (m)<-[:SUPPORTS]-(c:Claim)
SET c:UnresolvedClaim
