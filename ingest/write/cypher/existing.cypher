// Which of these claims and articles there are. Parameters: rows (ids). Rows: id.
UNWIND $rows AS id
CALL (id) {
  MATCH (n:Claim {id: id}) RETURN n.id AS found
  UNION MATCH (n:Article {id: id}) RETURN n.id AS found
}
RETURN DISTINCT found AS id
