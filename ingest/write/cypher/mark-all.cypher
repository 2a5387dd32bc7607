// Marks a page of articles and their claims for resolving. Parameters: after (id of the last one seen, '' at first), limit. Rows: key.
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT toInteger($limit)
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim)
  SET c:UnresolvedClaim, a:UnresolvedArticle
}
RETURN a.id AS key
