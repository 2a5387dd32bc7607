// These claims are to be resolved. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (c:Claim {id: id})
SET c:UnresolvedClaim
