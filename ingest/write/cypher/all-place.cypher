// All Place nodes, a page of them. Parameters: after (key of the last one seen, '' at first), limit. Rows: key, properties.
MATCH (n:Place)
WHERE n.id > $after
RETURN n.id AS key, properties(n) AS properties ORDER BY key LIMIT toInteger($limit)
