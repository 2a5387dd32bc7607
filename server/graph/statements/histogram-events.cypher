// The events with the most of the meetings. The parameters of the file in meetings/. Rows {event, count}.
{{meetings}}
WITH DISTINCT m
MATCH (m)-[at:AT]->(e:Event) WHERE at.shown
WITH e, count(m) AS count ORDER BY count DESC, e.id LIMIT 50
RETURN e {.*} AS event, count
