// These meetings are resolved. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (m:Meeting {id: id})
REMOVE m:UnresolvedMeeting
