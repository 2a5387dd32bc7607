// The first page of claims, each as rank, the claim, its article. $with.claims: its size and one more; $with.claim, $with.article: properties.
claims: COLLECT {
  MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
  WITH c, a, CASE WHEN c.status = m.status THEN '0' ELSE '1' END + coalesce(a.published, '9999') AS rank ORDER BY rank, c.id LIMIT $with.claims
  RETURN [rank, [key IN $with.claim | c[key]], [key IN $with.article | a[key]]] AS row
}
