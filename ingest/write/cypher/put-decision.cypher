// Keeps a decision. Parameters: id, at, data (JSON). No rows.
MERGE (d:Decision {id: $id})
SET d.at = $at, d.data = $data
