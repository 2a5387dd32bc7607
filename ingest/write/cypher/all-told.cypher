// Articles with their claims, a page of them. Parameters: after (id of the last one seen, '' at first), limit.
// Rows: key, claims ({data, index, participants, meeting}).
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT toInteger($limit)
RETURN a.id AS key,
  [(a)-[:STATES]->(c) | {data: c.data, index: c.index, participants: c.participants, meeting: [(c)-[:SUPPORTS]->(m) | m.id][0]}] AS claims
