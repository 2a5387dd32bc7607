// The first page of participants, in the order of participants-of-meetings, each as office, country, and then the person's values. $with.participants: its size; $with.person: properties.
COLLECT {
  MATCH (m)<-[part:ATTENDED]-(p:Person)
  WITH p, part ORDER BY coalesce(p.meetings, 0) DESC, p.id DESC LIMIT $with.participants
  RETURN [part.office, part.country] + [key IN $with.person | p[key]] AS row
}
