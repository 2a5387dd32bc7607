// The texts of articles. $ids. Rows {id, node {title, text}}.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.title, .text} AS node
