// Claims that use any of these wordings. Parameters: rows (keys). Rows: id.
UNWIND $rows AS key
MATCH (:Wording {key: key})<-[:WORDED]-(c:Claim)
RETURN DISTINCT c.id AS id
