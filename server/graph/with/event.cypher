// The event shown first, as a list of one or none. $with.event: its properties.
COLLECT { MATCH (m)-[shownAt:AT]->(e:Event) WHERE shownAt.shown RETURN [key IN $with.event | e[key]] AS values ORDER BY e.id LIMIT 1 }
