// The meetings at or within a place. $start (id), $filter.
MATCH (:Place {id: $start})<-[:WITHIN*0..6]-(:Place)<-[at:IN]-(m:Meeting)
WHERE at.shown{{conditions}}
