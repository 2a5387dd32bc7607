// These claims are resolved. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (c:Claim {id: id})
REMOVE c:UnresolvedClaim
