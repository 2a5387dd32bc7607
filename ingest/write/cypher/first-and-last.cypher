// The first and the last dated held meeting of people. Parameters: rows (ids). Rows: id, first, last ({sort, date} or null).
UNWIND $rows AS id
CALL (id) {
  MATCH ()-[r:ATTENDED]->(m)
  WHERE r.person = id AND r.sort >= '0001' AND r.status = 'HELD'
  RETURN {sort: r.sort, date: m.date} AS first ORDER BY r.sort LIMIT 1
}
CALL (id) {
  MATCH ()-[r:ATTENDED]->(m)
  WHERE r.person = id AND r.sort >= '0001' AND r.status = 'HELD'
  RETURN {sort: r.sort, date: m.date} AS last ORDER BY r.sort DESC LIMIT 1
}
RETURN id, first, last
