// All wordings of these blocks. Parameters: rows (blocks). Rows: key, of, block, data, target.
UNWIND $rows AS block
MATCH (w:Wording {block: block})
RETURN w.key AS key, w.of AS of, w.block AS block, w.data AS data, w.target AS target
