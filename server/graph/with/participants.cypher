// The first page of participants, each as office, country, how often met, the person. $with.participants: its size and one more; $with.person: properties.
participants: COLLECT {
  MATCH (m)<-[part:ATTENDED]-(p:Person)
  WITH p, part, coalesce(p.meetings, 0) AS met ORDER BY met DESC, p.id DESC LIMIT $with.participants
  RETURN [part.office, part.country, met, [key IN $with.person | p[key]]] AS row
}
