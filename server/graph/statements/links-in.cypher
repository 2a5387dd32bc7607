// Links from meetings that are nodes to places. $meetings, $places, $fresh [id], $filter. Rows {source, target, status, count, earliest, latest}.
UNWIND $meetings AS id
MATCH (m:Meeting {id: id})-[at:IN]->(l:Place)
WHERE at.shown AND l.id IN $places AND (id IN $fresh OR l.id IN $fresh){{conditions}}
WITH m, id AS source, l.id AS target, CASE WHEN m.from IS NOT NULL THEN m.sort + '\n' + m.date END AS when
WITH source, target, m.status AS status, count(DISTINCT m) AS count, min(when) AS earliest, max(when) AS latest
RETURN source, target, status, count, earliest, latest
