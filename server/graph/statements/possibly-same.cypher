// Who may be the same as each person. $ids. Rows {id, node [{person, why}]}.
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, COLLECT { MATCH (p)-[same:POSSIBLY_SAME]-(q:Person) RETURN {person: q {.*}, why: same.why} ORDER BY q.id LIMIT 50 } AS node
