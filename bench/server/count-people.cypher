// How many held meetings each person has, first and last. No parameters.
MATCH (p:Person)-[:ATTENDED {status: 'HELD'}]->(m:Meeting)
WITH p, count(m) AS meetings, min(m.from) AS first, max(m.from) AS last
SET p.meetings = meetings, p.first = first, p.last = last
