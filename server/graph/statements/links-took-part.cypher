// Links from people to events. $people, $events, $fresh [id], $filter. Rows {source, target, status, count, earliest, latest}.
UNWIND $events AS id
MATCH (:Event {id: id})<-[at:AT]-(m:Meeting)
WHERE at.shown{{conditions}}
MATCH (m)<-[attended:ATTENDED]-()
WHERE attended.person IN $people AND (id IN $fresh OR attended.person IN $fresh)
WITH m, attended.person AS source, id AS target, CASE WHEN m.from IS NOT NULL THEN m.sort + '\n' + m.date END AS when
WITH source, target, m.status AS status, count(DISTINCT m) AS count, min(when) AS earliest, max(when) AS latest
RETURN source, target, status, count, earliest, latest
