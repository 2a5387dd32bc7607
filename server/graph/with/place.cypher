// The place shown first, as a list of one or none. $with.place: its properties.
place: COLLECT { MATCH (m)-[at:IN]->(l:Place) WHERE at.shown RETURN [key IN $with.place | l[key]] AS values ORDER BY l.id LIMIT 1 }
