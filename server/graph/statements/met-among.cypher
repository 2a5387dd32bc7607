// Which of several people met each other in held meetings. $people [id]. Rows {id, met [id]}: each pair once, with its smaller id.
UNWIND $people AS id
MATCH (p:Person {id: id})-[:MET]->(q:Person)
WHERE q.id IN $people
RETURN id, collect(q.id) AS met
