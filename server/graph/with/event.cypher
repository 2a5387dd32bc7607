// The event shown first, as a list of one or none.
_event: COLLECT { MATCH (m)-[at:AT]->(e:Event) WHERE at.shown RETURN e {.*} AS node ORDER BY e.id LIMIT 1 }
