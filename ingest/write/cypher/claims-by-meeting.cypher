// Claims that support any of these meetings. Parameters: rows (ids). Rows: id.
UNWIND $rows AS id
MATCH (:Meeting {id: id})<-[:SUPPORTS]-(c:Claim)
RETURN DISTINCT c.id AS id
