// Other articles that print the same story. $ids. Rows {id, node [article]}.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, COLLECT {
  MATCH (b:Article) WHERE b.story = a.story AND b.id <> a.id
  RETURN b {.id, .url, .title, .published, .outlet, .language, .story} ORDER BY b.published, b.id LIMIT 50
} AS node
