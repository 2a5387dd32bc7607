// The earliest arrival at one person from any of those reached, by a held, dated meeting after the day on which they were. $to (id), $days {id: day}, $since, $until (days). Rows {person, from, meeting, day}.
MATCH ()-[attended:ATTENDED]->(m:Meeting)
WHERE attended.person = $to AND attended.sort > '' AND attended.status = 'HELD' AND m.from >= $since AND m.to <= $until
MATCH (m)<-[other:ATTENDED]-()
WHERE other.person <> $to AND m.from > $days[other.person]
RETURN $to AS person, other.person AS from, m.id AS meeting, m.to AS day ORDER BY day, meeting, from LIMIT 1
