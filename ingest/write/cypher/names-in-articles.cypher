// How articles name a person. Parameters: rows (article ids), person. Rows: article, names.
UNWIND $rows AS id
MATCH (a:Article {id: id})-[:STATES]->(:Claim)-[:WORDED]->(w:Wording {target: $person})
RETURN a.id AS article, collect(DISTINCT w.data) AS data
