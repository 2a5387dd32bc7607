// Where people can be reached next by held, dated meetings after a day. $frontier [{person, day, known}], $avoiding [id], $since, $until (days). What begins after `known` was looked at before.
// Rows {person, from, meeting, day}: for each person reached the earliest arrival.
UNWIND $frontier AS at
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = at.person AND attended.sort > at.day AND attended.status = 'HELD' AND m.from > at.day AND m.from <= at.known AND m.from >= $since AND m.to <= $until
MATCH (m)<-[other:ATTENDED]-()
WHERE other.person <> at.person AND NOT other.person IN $avoiding
WITH other.person AS person, m.to AS day, at.person AS from, m.id AS meeting ORDER BY day, meeting, from
WITH person, collect({day: day, from: from, meeting: meeting})[0] AS first
RETURN person, first.day AS day, first.from AS from, first.meeting AS meeting
