// A page of the places with a name of these words. $query (Lucene), $above, $below [meetings, id], $limit, $kind (or null). Rows {node, key}.
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: 5000}) YIELD node AS l
WITH l WHERE l:Place AND ($kind IS NULL OR l.kind = $kind)
WITH l, coalesce(l.meetings, 0) AS rank
WHERE (rank > $above[0] OR rank = $above[0] AND l.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND l.id < $below[1])
WITH l, rank ORDER BY rank {{order}}, l.id {{order}} LIMIT $limit
RETURN l {.*} AS node, [rank, l.id] AS key
