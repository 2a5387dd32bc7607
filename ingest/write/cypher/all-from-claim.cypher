// All relationships of the model from a page of Claim nodes. Parameters: after (key of the last one seen, '' at first), limit.
// Rows: key, relationships ({type, to, properties}).
MATCH (n:Claim)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT toInteger($limit)
RETURN n.id AS key,
  [(n)-[r:STATES|SUPPORTS|ATTENDED|AT|IN|ON|WITHIN|MET|POSSIBLY_SAME]->(m) |
    {type: type(r), to: coalesce(m.id, m.value), properties: properties(r)}] AS relationships
