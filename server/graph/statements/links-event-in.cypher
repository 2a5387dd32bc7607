// Links from events to places. $events, $places, $fresh [id]. Rows {source, target, status, count, earliest, latest}.
UNWIND $events AS id
MATCH (e:Event {id: id})-[:IN]->(l:Place)
WHERE l.id IN $places AND (id IN $fresh OR l.id IN $fresh)
RETURN id AS source, l.id AS target, null AS status, 0 AS count, null AS earliest, null AS latest
