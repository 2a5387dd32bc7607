// Links from people to meetings that are nodes. $people, $meetings, $fresh [id], $filter. Rows {source, target, status, count, earliest, latest}.
UNWIND $meetings AS id
MATCH (m:Meeting {id: id})<-[attended:ATTENDED]-()
WHERE attended.person IN $people AND (id IN $fresh OR attended.person IN $fresh){{conditions}}
WITH m, attended.person AS source, id AS target, CASE WHEN m.from IS NOT NULL THEN m.sort + '\n' + m.date END AS when
WITH source, target, m.status AS status, count(DISTINCT m) AS count, min(when) AS earliest, max(when) AS latest
RETURN source, target, status, count, earliest, latest
