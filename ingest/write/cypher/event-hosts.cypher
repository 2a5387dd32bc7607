// Places that stored events are in. Parameters: rows (ids). Rows: id (of the place).
UNWIND $rows AS id
MATCH (:Event {id: id})-[:IN]->(l:Place)
RETURN DISTINCT l.id AS id
