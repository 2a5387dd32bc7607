// People by how many meetings they have, the fewest first. $people [id]. Rows {id}.
MATCH (p:Person) WHERE p.id IN $people
RETURN p.id AS id ORDER BY COUNT { (p)-[:ATTENDED]->() }, id
