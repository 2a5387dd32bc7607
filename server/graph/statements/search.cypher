// Candidates of a search: those named just so, then those whose name begins so, then the most met; titles as the index finds them fit.
// $query (Lucene), $text (its words), $labels, $limit, $with {Person, Event, Place, Article [property]}. One row {found}, each as kind, name, names, meetings, published, score, then its values: one list is decoded sooner than many rows.
CALL () {
  UNWIND CASE WHEN $labels = ['Article'] THEN [] ELSE [1] END AS wanted
  CALL db.index.fulltext.queryNodes('search_names', $query, {limit: 5000}) YIELD node, score
  WITH node, score, CASE WHEN node:Person THEN 'Person' WHEN node:Event THEN 'Event' ELSE 'Place' END AS kind, node.words AS words
  WHERE kind IN $labels
  WITH node, score, kind, CASE WHEN $text IN words THEN 0 WHEN any(one IN words WHERE one STARTS WITH $text) THEN 1 ELSE 2 END AS grade
  ORDER BY grade, coalesce(node.meetings, 0) DESC, score DESC, node.id LIMIT $limit
  RETURN node, score, kind
  UNION ALL
  UNWIND CASE WHEN 'Article' IN $labels THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('search_titles', $query, {limit: $limit}) YIELD node, score
  RETURN node, score, 'Article' AS kind
}
RETURN collect([kind, coalesce(node.name, node.title), node.names, node.meetings, node.published, score] + [key IN $with[kind] | node[key]]) AS found
