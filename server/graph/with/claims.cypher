// The first page of claims, in the order of claims-of-meetings, each as the claim's values and then its article's. $with.claims: its size; $with.claim, $with.article: properties.
COLLECT {
  MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
  WITH c, a ORDER BY c.status <> m.status, coalesce(a.published, '9999'), c.id LIMIT $with.claims
  RETURN [key IN $with.claim | c[key]] + [key IN $with.article | a[key]] AS row
}
