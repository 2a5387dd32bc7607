// Whether anything waits to be resolved. No parameters. Rows: waiting (true or false).
RETURN EXISTS { (:UnresolvedClaim) } OR EXISTS { (:UnresolvedArticle) } OR EXISTS { (:UnresolvedWording) }
  OR EXISTS { (:UnresolvedMeeting) } AS waiting
