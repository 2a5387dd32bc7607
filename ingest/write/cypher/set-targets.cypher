// Writes what wordings mean. Parameters: rows ({key, target}). No rows.
UNWIND $rows AS row
MATCH (w:Wording {key: row.key})
SET w.target = row.target
