// What these people, events or places are called is to be looked at anew. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (w:Wording {target: id})
SET w:UnresolvedWording
