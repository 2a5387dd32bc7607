// All Meeting nodes, a page of them, with the model's relationships from them. Parameters: after (key of the last one seen, '' at first), limit.
// Rows: key, properties, relationships ({type, to, properties}).
MATCH (n:Meeting)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($limit)
RETURN n.id AS key, properties(n) AS properties,
  [(n)-[r:STATES|SUPPORTS|ATTENDED|AT|IN|ON|WITHIN|MET|POSSIBLY_SAME]->(m) |
    {type: type(r), to: coalesce(m.id, m.value), properties: properties(r)}] AS relationships
ORDER BY key
