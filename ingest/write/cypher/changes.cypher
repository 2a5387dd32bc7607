// The feed of changes from a moment or a number on, in order. Parameters: at (ISO moment or ''), after (number), limit. Rows: change.
MATCH (c:Change)
WHERE c.seq > $after AND c.at >= $at
RETURN c {.*} AS change ORDER BY c.seq LIMIT toInteger($limit)
