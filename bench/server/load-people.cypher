// $rows [{id, name}]
UNWIND $rows AS row
CREATE (:Person {id: row.id, name: row.name, names: [row.name], folded: toLower(row.name), known: false, offices: [], meetings: 0})
