// A page of the events with a name of these words. $query (Lucene), $by (MEETINGS or NEWEST), $above, $below [rank, id], $limit, $kind (or null). Rows {node, key}.
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: 5000}) YIELD node AS e
WITH e WHERE e:Event AND ($kind IS NULL OR e.kind = $kind)
WITH e, CASE $by WHEN 'NEWEST' THEN coalesce(e.from, '') ELSE coalesce(e.meetings, 0) END AS rank
WHERE (rank > $above[0] OR rank = $above[0] AND e.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND e.id < $below[1])
WITH e, rank ORDER BY rank {{order}}, e.id {{order}} LIMIT $limit
RETURN e {.*} AS node, [rank, e.id] AS key
