// Articles whose story is to be found. Parameters: limit. Rows: id, published, signature, story.
MATCH (a:UnresolvedArticle)
RETURN a.id AS id, a.published AS published, a.signature AS signature, a.story AS story
ORDER BY id LIMIT toInteger($limit)
