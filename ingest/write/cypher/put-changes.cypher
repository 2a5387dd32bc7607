// Appends to the feed of changes. Parameters: rows (property maps without seq), at (ISO moment). No rows.
MATCH (w:Whomet {id: 1})
WITH w, coalesce(w.seq, 0) AS before
SET w.seq = before + size($rows)
WITH before
UNWIND range(0, size($rows) - 1) AS i
CREATE (c:Change)
SET c = $rows[i], c.seq = before + i + 1, c.at = $at
