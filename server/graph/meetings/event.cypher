// The meetings at an event. $start (id), $filter.
MATCH (:Event {id: $start})<-[at:AT]-(m:Meeting)
WHERE at.shown{{conditions}}
