// A page of all articles, the latest published first, those without a day last. $above, $below [published, id], $limit, $outlet (or null). Rows {node, key}.
MATCH (a:Article)
WHERE a.id > '' AND ($outlet IS NULL OR a.outlet = $outlet)
WITH a, coalesce(a.published, '') AS rank
WHERE (rank > $above[0] OR rank = $above[0] AND a.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND a.id < $below[1])
WITH a, rank ORDER BY rank {{order}}, a.id {{order}} LIMIT $limit
RETURN a {.id, .url, .title, .published, .outlet, .language, .story} AS node, [rank, a.id] AS key
