// The first and the last dated held meeting of two people. Parameters: rows ({key, a, b}; a the one with fewer meetings).
// Rows: key, first, last ({sort, date} or null).
UNWIND $rows AS row
CALL (row) {
  MATCH ()-[r:ATTENDED]->(m)
  WHERE r.person = row.a AND r.sort >= '0001' AND r.status = 'HELD' AND EXISTS { (m)<-[:ATTENDED {person: row.b}]-() }
  RETURN {sort: r.sort, date: m.date} AS first ORDER BY r.sort LIMIT 1
}
CALL (row) {
  MATCH ()-[r:ATTENDED]->(m)
  WHERE r.person = row.a AND r.sort >= '0001' AND r.status = 'HELD' AND EXISTS { (m)<-[:ATTENDED {person: row.b}]-() }
  RETURN {sort: r.sort, date: m.date} AS last ORDER BY r.sort DESC LIMIT 1
}
RETURN row.key AS key, first, last
