// Before these articles go or change: articles like them may be another story afterwards.
// Parameters: rows (article ids). No rows.
UNWIND $rows AS id
MATCH (:Article {id: id})-[:KEYED]->(b:Block)<-[:KEYED]-(other:Article)
SET other:UnresolvedArticle
