// Articles by id, without their text. $ids. Rows {id, node}.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.id, .url, .title, .published, .outlet, .language, .story} AS node
