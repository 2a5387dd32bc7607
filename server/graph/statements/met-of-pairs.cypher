// How many held meetings each pair had. $ids ["a\nb"]. Rows {id, node}.
UNWIND $ids AS id
WITH id, split(id, '\n') AS pair
MATCH (:Person {id: pair[0]})-[met:MET]-(:Person {id: pair[1]})
RETURN id, met.meetings AS node
