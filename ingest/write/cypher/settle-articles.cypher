// The stories of these articles are found. Parameters: rows (ids). No rows.
UNWIND $rows AS id
MATCH (a:Article {id: id})
REMOVE a:UnresolvedArticle
