// As participants, for a query that asks only who they are. $with.participants: its size and one more.
_participants: COLLECT {
  MATCH (m)<-[attended:ATTENDED]-(p:Person)
  WITH p, attended, coalesce(p.meetings, 0) AS many ORDER BY many DESC, p.id DESC LIMIT $with.participants
  RETURN {node: {person: p {.id, .name, .country, .meetings}, office: attended.office, country: attended.country}, key: [many, p.id]} AS row
}
