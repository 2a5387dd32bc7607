// The number of the newest change. No parameters. Rows {seq}.
MATCH (c:Change) WHERE c.seq > 0
RETURN c.seq AS seq ORDER BY c.seq DESC LIMIT 1
