// A page of all people by name. $above, $below [folded, id], $limit, $country (or null). Rows {node, key}.
MATCH (p:Person)
WHERE p.folded >= $above[0] AND p.folded <= $below[0]
  AND (p.folded > $above[0] OR p.id > $above[1]) AND (p.folded < $below[0] OR p.id < $below[1])
  AND ($country IS NULL OR p.country = $country)
WITH p ORDER BY p.folded {{order}}, p.id {{order}} LIMIT $limit
RETURN p {.*} AS node, [p.folded, p.id] AS key
