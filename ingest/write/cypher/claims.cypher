// Claims with their articles, keys, wordings and meeting. Parameters: rows (ids).
// Rows: id, data, article, index, published, story, wordings (keys, by slot), keys, meeting, participants, unresolved.
UNWIND $rows AS id
MATCH (a:Article)-[:STATES]->(c:Claim {id: id})
RETURN c.id AS id, c.data AS data, c.index AS index, a.id AS article, a.published AS published, a.story AS story,
  c.participants AS participants,
  [(c)-[r:WORDED]->(w:Wording) | {slot: r.slot, key: w.key, target: w.target}] AS wordings,
  [(c)-[:KEYED]->(b:Block) | b.key] AS keys,
  [(c)-[:SUPPORTS]->(m:Meeting) | m.id][0] AS meeting
