// The place shown first, as a list of one or none.
_place: COLLECT { MATCH (m)-[at:IN]->(l:Place) WHERE at.shown RETURN l {.*} AS node ORDER BY l.id LIMIT 1 }
