// Notes that these articles give the same claims with today's rules. Parameters: rows ({id, rules}). No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.rules = row.rules
