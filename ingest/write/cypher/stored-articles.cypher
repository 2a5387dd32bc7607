// What is stored of these articles. Parameters: rows (ids). Rows: id, hash, rules, extraction.
UNWIND $rows AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.hash AS hash, a.rules AS rules, a.extraction AS extraction
