// A shortest chain through held meetings of a period. $from, $to (ids), $avoiding [id], $above, $below (bounds of the meetings' sort), $steps. Rows {people [id]}.
MATCH (a:Person {id: $from}), (z:Person {id: $to})
MATCH way = shortestPath((a)-[:ATTENDED*..20]-(z))
WHERE none(node IN nodes(way) WHERE node.id IN $avoiding)
  AND all(part IN relationships(way) WHERE part.status = 'HELD' AND part.sort >= $above AND part.sort <= $below)
WITH way WHERE length(way) <= 2 * $steps
RETURN [node IN nodes(way) WHERE node:Person | node.id] AS people
