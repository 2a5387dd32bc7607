// All Date nodes, a page of them. Parameters: after (key of the last one seen, '' at first), limit. Rows: key, properties.
MATCH (n:Date)
WHERE n.value > $after
RETURN n.value AS key, properties(n) AS properties ORDER BY key LIMIT toInteger($limit)
