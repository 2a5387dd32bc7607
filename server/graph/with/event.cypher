// The event shown first, as a list of one or none. $with.event: its properties.
event: COLLECT { MATCH (m)-[at:AT]->(e:Event) WHERE at.shown RETURN [key IN $with.event | e[key]] AS values ORDER BY e.id LIMIT 1 }
