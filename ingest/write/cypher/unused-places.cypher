// Which of these places nothing speaks of, lies in or is held in. Parameters: rows (ids). Rows: id, within.
UNWIND $rows AS id
MATCH (l:Place {id: id})
WHERE NOT EXISTS { (l)<-[:WITHIN]-() } AND NOT EXISTS { (:Event)-[:IN]->(l) } AND NOT EXISTS { (:Wording {target: id}) }
RETURN id, [(l)-[:WITHIN]->(c) | c.id][0] AS within
