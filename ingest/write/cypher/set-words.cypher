// Gives articles the words that search finds them by, in the place of those of the first version. Parameters: rows ({id, words}). No rows.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.words = row.words
REMOVE a.names
