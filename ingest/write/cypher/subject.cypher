// What an id stands for, by itself or by the node that took over. Parameters: id. Rows: label, id; the id itself first.
OPTIONAL MATCH (moved:Moved {id: $id})
WITH [$id, moved.to] AS ids
UNWIND ids AS id
CALL (id) {
  MATCH (n:Person {id: id}) RETURN 'person' AS label
  UNION MATCH (n:Meeting {id: id}) RETURN 'meeting' AS label
  UNION MATCH (n:Claim {id: id}) RETURN 'claim' AS label
  UNION MATCH (n:Event {id: id}) RETURN 'event' AS label
  UNION MATCH (n:Place {id: id}) RETURN 'place' AS label
  UNION MATCH (n:Article {id: id}) RETURN 'article' AS label
}
RETURN label, id
