// All wordings that mean these people, events or places. Parameters: rows (ids), of. Rows: key, data, target.
UNWIND $rows AS id
MATCH (w:Wording {target: id})
WHERE w.of = $of
RETURN w.key AS key, w.data AS data, w.target AS target
