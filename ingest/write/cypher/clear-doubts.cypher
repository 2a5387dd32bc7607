// Takes away the doubts that these blocks raised. Parameters: rows (blocks). No rows.
UNWIND $rows AS block
MATCH ()-[r:POSSIBLY_SAME]->()
WHERE r.block = block
DELETE r
