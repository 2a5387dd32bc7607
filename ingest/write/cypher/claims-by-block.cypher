// Claims that have any of these keys. Parameters: rows (keys). Rows: id.
UNWIND $rows AS key
MATCH (:Block {key: key})<-[:KEYED]-(c:Claim)
RETURN DISTINCT c.id AS id
