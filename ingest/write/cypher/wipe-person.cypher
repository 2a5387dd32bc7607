// Deletes some Person nodes with all that hangs on them. Parameters: limit. Rows: deleted (how many).
MATCH (n:Person)
WITH n LIMIT toInteger($limit)
DETACH DELETE n
RETURN count(*) AS deleted
