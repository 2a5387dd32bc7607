// The first page of claims, as rows {node, key}, each with its article. $with.claims: its size and one more.
_claims: COLLECT {
  MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article)
  WITH c, a, CASE WHEN c.status = m.status THEN '0' ELSE '1' END + coalesce(a.published, '9999') AS rank ORDER BY rank, c.id LIMIT $with.claims
  RETURN {node: c {.*, data: null, _article: a {.id, .url, .title, .published, .outlet, .language, .story}}, key: [rank, c.id]} AS row
}
