// MET for each pair, from the held meetings. No parameters.
MATCH (a:Person)-[:ATTENDED]->(m:Meeting {status: 'HELD'})<-[:ATTENDED]-(b:Person)
WHERE a.id < b.id
WITH a, b, count(m) AS meetings, min(m.from) AS first, max(m.from) AS last
CREATE (a)-[:MET {meetings: meetings, first: first, last: last}]->(b)
