// Titles of all articles, a page of them. Parameters: after (key of the last one seen, '' at first), limit. Rows: key, properties.
MATCH (n:Article)
WHERE n.id > $after
RETURN n.id AS key, n {.id, .title} AS properties ORDER BY key LIMIT toInteger($limit)
