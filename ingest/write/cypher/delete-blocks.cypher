// Deletes blocks that nothing has any more. No parameters. No rows.
MATCH (b:UnresolvedBlock)
WITH b, EXISTS { (b)<-[:KEYED]-() } AS used
FOREACH (_ IN CASE WHEN used THEN [1] ELSE [] END | REMOVE b:UnresolvedBlock)
FOREACH (_ IN CASE WHEN used THEN [] ELSE [1] END | DELETE b)
