// The place shown first, as a list of one or none. $with.place: its properties.
COLLECT { MATCH (m)-[shownIn:IN]->(l:Place) WHERE shownIn.shown RETURN [key IN $with.place | l[key]] AS values ORDER BY l.id LIMIT 1 }
