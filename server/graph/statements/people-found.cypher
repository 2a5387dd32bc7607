// A page of the people with a name of these words. $query (Lucene), $by (MEETINGS or NAME), $above, $below [rank, id], $limit, $country (or null). Rows {node, key}.
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: 5000}) YIELD node AS p
WITH p WHERE p:Person AND ($country IS NULL OR p.country = $country)
WITH p, CASE $by WHEN 'NAME' THEN coalesce(p.folded, '') ELSE coalesce(p.meetings, 0) END AS rank
WHERE (rank > $above[0] OR rank = $above[0] AND p.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND p.id < $below[1])
WITH p, rank ORDER BY rank {{order}}, p.id {{order}} LIMIT $limit
RETURN p {.*} AS node, [rank, p.id] AS key
