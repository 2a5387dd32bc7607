// Takes a decision back. Parameters: id. Rows: data (JSON) of what there was.
MATCH (d:Decision {id: $id})
WITH d, d.data AS data
DELETE d
RETURN data
