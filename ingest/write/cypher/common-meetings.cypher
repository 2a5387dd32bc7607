// Held meetings of two people. Parameters: rows ({key, a, b}; a the one with fewer meetings). Rows: key, date, sort.
UNWIND $rows AS row
MATCH (a:Person {id: row.a})-[:ATTENDED]->(m:Meeting)
WHERE m.status = 'HELD' AND EXISTS { (m)<-[:ATTENDED]-(:Person {id: row.b}) }
RETURN row.key AS key, m.date AS date, m.sort AS sort
