// Unmarks marked wordings and deletes those that no claim uses. Parameters: of. Rows: block and target of each.
MATCH (w:UnresolvedWording)
WHERE w.of = $of
WITH w, w.block AS block, w.target AS target, EXISTS { (w)<-[:WORDED]-() } AS used
FOREACH (_ IN CASE WHEN used THEN [1] ELSE [] END | REMOVE w:UnresolvedWording)
FOREACH (_ IN CASE WHEN used THEN [] ELSE [1] END | DELETE w)
RETURN block, target
