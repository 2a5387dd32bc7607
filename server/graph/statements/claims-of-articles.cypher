// What each article says, in the order of the article. $parents [id], $above, $below [index, id], $limit. Rows {parent, node, key}.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (c:Claim)
  WHERE c.article = parent
    AND (c.index > $above[0] OR c.index = $above[0] AND c.id > $above[1]) AND (c.index < $below[0] OR c.index = $below[0] AND c.id < $below[1])
  WITH c ORDER BY c.index {{order}}, c.id {{order}} LIMIT $limit
  RETURN c {.*, data: null} AS node, [c.index, c.id] AS key
}
RETURN parent, node, key
