// Dates of all meetings at these events. Parameters: rows (ids). Rows: id, dates (null for an undated meeting).
UNWIND $rows AS id
MATCH (e:Event {id: id})
RETURN id, COLLECT { MATCH (e)<-[:AT]-(m:Meeting) RETURN coalesce(m.date, '') } AS dates
