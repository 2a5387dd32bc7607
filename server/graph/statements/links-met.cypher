// Links between people: pairs with at least one fresh end. $from [id] (whose meetings are looked through), $people, $fresh [id], $meetingsAreNodes, $filter. Rows {source, target, status, count, earliest, latest}.
UNWIND $from AS a
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = a AND attended.sort > '' AND NOT ($meetingsAreNodes AND m.people > 2){{conditions}}
MATCH (m)<-[other:ATTENDED]-()
WHERE other.person IN $people AND other.person <> a AND (a IN $fresh OR other.person IN $fresh)
WITH m, CASE WHEN a < other.person THEN a ELSE other.person END AS source, CASE WHEN a < other.person THEN other.person ELSE a END AS target,
  CASE WHEN m.from IS NOT NULL THEN m.sort + '\n' + m.date END AS when
WITH source, target, m.status AS status, count(DISTINCT m) AS count, min(when) AS earliest, max(when) AS latest
RETURN source, target, status, count, earliest, latest
