// Changes after a number, oldest first. $after, $since (moment, or ''), $subjects, $kinds ([] for all), $people [id] ([] for all), $limit. Rows {change}.
MATCH (c:Change)
WHERE c.seq > $after AND c.at >= $since
  AND (size($subjects) = 0 OR c.subject IN $subjects)
  AND (size($kinds) = 0 OR c.kind IN $kinds)
  AND (size($people) = 0
    OR c.subject = 'person' AND c.id IN $people
    OR any(person IN c.people WHERE person IN $people)
    OR c.subject = 'meeting' AND EXISTS { (:Meeting {id: c.id})<-[part:ATTENDED]-() WHERE part.person IN $people })
WITH c ORDER BY c.seq LIMIT $limit
RETURN c {.*} AS change
