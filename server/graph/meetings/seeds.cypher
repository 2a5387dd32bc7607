// The meetings of what a drawing begins with. $seeds {people, events, places, meetings [id]}, $filter. Rows {seed (its id with its type), m}.
CALL () {
  UNWIND $seeds.people AS id
  MATCH ()-[attended:ATTENDED]->(m:Meeting)
  WHERE attended.person = id AND attended.sort > ''{{conditions}}
  RETURN 'Person:' + id AS seed, m
  UNION ALL
  UNWIND $seeds.events AS id
  MATCH (:Event {id: id})<-[at:AT]-(m:Meeting)
  WHERE at.shown{{conditions}}
  RETURN 'Event:' + id AS seed, m
  UNION ALL
  UNWIND $seeds.places AS id
  MATCH (:Place {id: id})<-[:WITHIN*0..6]-(:Place)<-[at:IN]-(m:Meeting)
  WHERE at.shown{{conditions}}
  RETURN DISTINCT 'Place:' + id AS seed, m
  UNION ALL
  UNWIND $seeds.meetings AS id
  MATCH (m:Meeting {id: id})
  WHERE true{{conditions}}
  RETURN 'Meeting:' + id AS seed, m
}
