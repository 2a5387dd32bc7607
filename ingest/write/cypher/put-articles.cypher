// Writes articles. Parameters: rows ({id, properties, unresolved}). No rows.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.properties
FOREACH (_ IN CASE WHEN row.unresolved THEN [1] ELSE [] END | SET a:UnresolvedArticle)
FOREACH (_ IN CASE WHEN row.unresolved THEN [] ELSE [1] END | REMOVE a:UnresolvedArticle)
