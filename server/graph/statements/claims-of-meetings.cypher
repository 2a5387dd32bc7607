// What articles say of each meeting: first those that say what is shown, the earliest at the beginning. $parents [id], $above, $below [rank, id], $limit. Rows {parent, node, key}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (m:Meeting {id: parent})<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
  WITH c, a, CASE WHEN c.status = m.status THEN '0' ELSE '1' END + coalesce(a.published, '9999') AS rank
  WHERE (rank > $above[0] OR rank = $above[0] AND c.id > $above[1]) AND (rank < $below[0] OR rank = $below[0] AND c.id < $below[1])
  WITH c, a, rank ORDER BY rank {{order}}, c.id {{order}} LIMIT $limit
  RETURN c {.*, data: null, _article: a {.id, .url, .title, .published, .outlet, .language, .story}} AS node, [rank, c.id] AS key
}
RETURN parent, node, key
