// The neighbours of what is asked for, most relevant first: tied to more of it, by more meetings, met more in all.
// $seeds, $taken {people, events, places, meetings [id]}, $show [label], $limit, $filter. One row {seeds [{kind, id, meetings, around}], neighbours [{kind, id, meetings}], total}.
CALL () {
  UNWIND $seeds.people AS id
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = id AND attended.sort > ''{{conditions}}
  RETURN 'Person' AS kind, id, m
  UNION ALL
  UNWIND $seeds.events AS id
  MATCH (:Event {id: id})<-[at:AT]-(m:Meeting)
  WHERE at.shown{{conditions}}
  RETURN 'Event' AS kind, id, m
  UNION ALL
  UNWIND $seeds.places AS id
  MATCH (:Place {id: id})<-[:WITHIN*0..6]-(:Place)<-[at:IN]-(m:Meeting)
  WHERE at.shown{{conditions}}
  RETURN 'Place' AS kind, id, m
  UNION ALL
  UNWIND $seeds.meetings AS id
  MATCH (m:Meeting {id: id})
  WHERE true{{conditions}}
  RETURN 'Meeting' AS kind, id, m
}
WITH kind, id, m
CALL (m) {
  WITH m WHERE 'Person' IN $show
  MATCH (m)<-[:ATTENDED]-(p:Person) WHERE NOT p.id IN $taken.people
  RETURN p AS n
  UNION ALL
  WITH m WHERE 'Event' IN $show
  MATCH (m)-[at:AT]->(e:Event) WHERE at.shown AND NOT e.id IN $taken.events
  RETURN e AS n
  UNION ALL
  WITH m WHERE 'Place' IN $show
  MATCH (m)-[at:IN]->(l:Place) WHERE at.shown AND NOT l.id IN $taken.places
  RETURN l AS n
  UNION ALL
  WITH m WHERE 'Meeting' IN $show AND m.people > 2 AND NOT m.id IN $taken.meetings
  RETURN m AS n
  UNION ALL
  // So that something asked for without neighbours is counted too.
  RETURN null AS n
}
WITH kind, id, n, count(m) AS meetings
WITH collect({kind: kind, id: id, n: n, meetings: meetings}) AS ties
RETURN
  COLLECT {
    UNWIND ties AS tie
    WITH tie.kind AS kind, tie.id AS id, sum(CASE WHEN tie.n IS NULL THEN tie.meetings ELSE 0 END) AS meetings, count(tie.n) AS around
    RETURN {kind: kind, id: id, meetings: meetings, around: around}
  } AS seeds,
  COLLECT {
    UNWIND ties AS tie
    WITH tie WHERE tie.n IS NOT NULL
    WITH tie.n AS n, count(*) AS tied, sum(tie.meetings) AS meetings
    ORDER BY tied DESC, meetings DESC, coalesce(n.meetings, n.people, 0) DESC, n.id LIMIT $limit
    RETURN {kind: labels(n)[0], id: n.id, meetings: meetings}
  } AS neighbours,
  COUNT { UNWIND ties AS tie WITH tie WHERE tie.n IS NOT NULL RETURN DISTINCT tie.n } AS total
