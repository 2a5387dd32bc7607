// Writes wordings that are not there yet. Parameters: rows ({key, of, block, data}). Rows: key of each new one.
UNWIND $rows AS row
MERGE (w:Wording {key: row.key})
ON CREATE SET w.of = row.of, w.block = row.block, w.data = row.data
WITH w
WHERE w.target IS NULL
RETURN DISTINCT w.key AS key
