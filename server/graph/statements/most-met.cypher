// Who met most of all. $limit. Rows {person, meetings, counterparts}.
MATCH (p:Person) WHERE p.meetings > 0
WITH p ORDER BY p.meetings DESC, p.id DESC LIMIT $limit
RETURN p {.*} AS person, p.meetings AS meetings, COUNT { (p)-[:MET]-() } AS counterparts ORDER BY meetings DESC, p.id
