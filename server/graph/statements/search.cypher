// Candidates of a search. $query (Lucene), $labels, $limit. Rows {kind, node, score}.
CALL db.index.fulltext.queryNodes('search', $query, {limit: $limit}) YIELD node, score
WITH node, score, labels(node)[0] AS kind
WHERE kind IN $labels
RETURN kind, score, CASE kind WHEN 'Article' THEN node {.id, .url, .title, .published, .outlet, .language, .story, .names} ELSE node {.*} END AS node
