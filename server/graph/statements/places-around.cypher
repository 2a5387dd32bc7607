// The places that each place is within, nearest first. $ids. Rows {id, node [place]}.
UNWIND $ids AS id
MATCH (l:Place {id: id})
RETURN id, COLLECT { MATCH way = (l)-[:WITHIN*1..6]->(around:Place) RETURN around {.*} ORDER BY length(way), around.id LIMIT 10 } AS node
