// Deletes some Block nodes with all that hangs on them. Parameters: limit. Rows: deleted (how many).
MATCH (n:Block)
WITH n LIMIT toInteger($limit)
DETACH DELETE n
RETURN count(*) AS deleted
