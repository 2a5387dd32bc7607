// Candidates of a search. $query (Lucene), $labels, $limit. Rows {kind, node, score}.
CALL db.index.fulltext.queryNodes('search', $query, {limit: $limit}) YIELD node, score
WITH node, score, CASE WHEN node:Person THEN 'Person' WHEN node:Event THEN 'Event' WHEN node:Place THEN 'Place' ELSE 'Article' END AS kind
WHERE kind IN $labels
RETURN kind, score, CASE kind WHEN 'Article' THEN node {.id, .url, .title, .published, .outlet, .language, .story, .names} ELSE node {.*} END AS node
