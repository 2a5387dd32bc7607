// Where events are. Parameters: rows ({id, within}). No rows.
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
CALL (e) { MATCH (e)-[old:IN]->() DELETE old }
WITH e, row
MATCH (l:Place {id: row.within})
CREATE (e)-[:IN]->(l)
