// Claims to be resolved. Parameters: limit. Rows: id.
MATCH (c:UnresolvedClaim)
RETURN c.id AS id ORDER BY id LIMIT toInteger($limit)
