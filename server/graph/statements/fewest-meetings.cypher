// Which of several people has the fewest meetings: where to begin looking for what they have in common. $people [id]. Rows {id}.
MATCH (p:Person) WHERE p.id IN $people
RETURN p.id AS id ORDER BY COUNT { (p)-[:ATTENDED]->() } LIMIT 1
