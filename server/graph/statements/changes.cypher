// Changes after a number, oldest first. $after, $since (moment, or ''), $kinds, $people [id] ([] for all), $limit. Rows {change}.
MATCH (c:Change)
WHERE c.seq > $after AND c.at >= $since AND c.kind IN $kinds
  AND (size($people) = 0 OR c.id IN $people OR c.to IN $people
    OR c.kind STARTS WITH 'meeting' AND EXISTS { (:Meeting {id: coalesce(c.to, c.id)})<-[part:ATTENDED]-() WHERE part.person IN $people })
WITH c ORDER BY c.seq LIMIT $limit
RETURN c {.*} AS change
