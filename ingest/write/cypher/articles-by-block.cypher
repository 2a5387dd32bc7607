// Articles that have any of these keys. Parameters: rows (keys). Rows: id, published, signature, story.
UNWIND $rows AS key
MATCH (:Block {key: key})<-[:KEYED]-(a:Article)
RETURN DISTINCT a.id AS id, a.published AS published, a.signature AS signature, a.story AS story
