// Stored pairs. Parameters: rows (keys). Rows: key, meetings, first, firstSort, last, lastSort.
UNWIND $rows AS key
MATCH ()-[r:MET {key: key}]->()
RETURN key, r.meetings AS meetings, r.first AS first, r.firstSort AS firstSort, r.last AS last, r.lastSort AS lastSort
