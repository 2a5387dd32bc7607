// Ids that lead on to the node that took over. Parameters: rows ({id, to}). No rows.
UNWIND $rows AS row
OPTIONAL MATCH (earlier:Moved {to: row.id})
SET earlier.to = row.to
WITH DISTINCT row
MERGE (m:Moved {id: row.id})
SET m.to = row.to
