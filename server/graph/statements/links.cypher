// Links of a drawing with at least one end among the fresh nodes, one row for each status.
// $fresh, $all {people, events, places, meetings [id]}, $meetingsAreNodes, $filter. Rows {kind, sourceKind, source, targetKind, target, status, count, first, last (EDTF), earliest, latest (sort)}.
CALL () {
  // Meetings of the drawn people, each once with all of them.
  UNWIND $all.people AS id
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = id AND attended.sort > ''{{conditions}}
  WITH m, collect(id) AS here
  CALL (m, here) {
    WITH m, here WHERE size(here) > 1 AND NOT ($meetingsAreNodes AND m.people > 2)
    UNWIND here AS a
    UNWIND here AS b
    WITH a, b WHERE a < b AND (a IN $fresh.people OR b IN $fresh.people)
    RETURN 'MET' AS kind, 'Person' AS sourceKind, a AS source, 'Person' AS targetKind, b AS target
    UNION ALL
    WITH m, here WHERE m.id IN $all.meetings
    UNWIND here AS a
    WITH m, a WHERE a IN $fresh.people OR m.id IN $fresh.meetings
    RETURN 'ATTENDED' AS kind, 'Person' AS sourceKind, a AS source, 'Meeting' AS targetKind, m.id AS target
    UNION ALL
    WITH m, here WHERE size($all.events) > 0
    MATCH (m)-[at:AT]->(e:Event) WHERE at.shown AND e.id IN $all.events
    UNWIND here AS a
    WITH e, a WHERE a IN $fresh.people OR e.id IN $fresh.events
    RETURN 'TOOK_PART' AS kind, 'Person' AS sourceKind, a AS source, 'Event' AS targetKind, e.id AS target
    UNION ALL
    WITH m, here WHERE size($all.places) > 0
    MATCH (m)-[at:IN]->(near:Place) WHERE at.shown
    MATCH (near)-[:WITHIN*0..6]->(l:Place) WHERE l.id IN $all.places
    UNWIND here AS a
    WITH l, a WHERE a IN $fresh.people OR l.id IN $fresh.places
    RETURN 'WAS_IN' AS kind, 'Person' AS sourceKind, a AS source, 'Place' AS targetKind, l.id AS target
  }
  RETURN kind, sourceKind, source, targetKind, target, m
  UNION ALL
  UNWIND $all.meetings AS id
  MATCH (m:Meeting {id: id})-[at:AT]->(e:Event)
  WHERE at.shown AND e.id IN $all.events AND (m.id IN $fresh.meetings OR e.id IN $fresh.events){{conditions}}
  RETURN 'AT' AS kind, 'Meeting' AS sourceKind, m.id AS source, 'Event' AS targetKind, e.id AS target, m
  UNION ALL
  UNWIND $all.meetings AS id
  MATCH (m:Meeting {id: id})-[at:IN]->(l:Place)
  WHERE at.shown AND l.id IN $all.places AND (m.id IN $fresh.meetings OR l.id IN $fresh.places){{conditions}}
  RETURN 'IN' AS kind, 'Meeting' AS sourceKind, m.id AS source, 'Place' AS targetKind, l.id AS target, m
  UNION ALL
  UNWIND $all.events AS id
  MATCH (e:Event {id: id})-[:IN]->(l:Place)
  WHERE l.id IN $all.places AND (e.id IN $fresh.events OR l.id IN $fresh.places)
  RETURN 'IN' AS kind, 'Event' AS sourceKind, e.id AS source, 'Place' AS targetKind, l.id AS target, null AS m
}
WITH kind, sourceKind, source, targetKind, target, m.status AS status, m,
  CASE WHEN m.from IS NOT NULL THEN m.sort + '\n' + m.date END AS when
WITH kind, sourceKind, source, targetKind, target, status, count(m) AS count, min(when) AS earliest, max(when) AS latest
RETURN kind, sourceKind, source, targetKind, target, status, count, earliest, latest,
  split(earliest, '\n')[1] AS first, split(latest, '\n')[1] AS last
