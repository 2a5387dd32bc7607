// The meeting that each claim supports. $ids. Rows {id, node}.
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUPPORTS]->(m:Meeting)
RETURN id, m {.*} AS node
