// Claims by id, without the data that only resolving reads. $ids. Rows {id, node}.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c {.*, data: null} AS node
