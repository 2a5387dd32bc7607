// A shortest chain of people who met in held meetings. $from, $to (ids), $avoiding [id], $steps: a longer one is none. Rows {people [id], counts}.
MATCH (a:Person {id: $from}), (z:Person {id: $to})
MATCH way = shortestPath((a)-[:MET*..10]-(z))
WHERE none(person IN nodes(way) WHERE person.id IN $avoiding)
WITH way WHERE length(way) <= $steps
RETURN [person IN nodes(way) | person.id] AS people, [met IN relationships(way) | met.meetings] AS counts
