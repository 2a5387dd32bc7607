// $rows [{id, name, words}]
UNWIND $rows AS row
CREATE (:Person {id: row.id, name: row.name, names: [row.name], words: row.words, folded: toLower(row.name), known: false, offices: [], meetings: 0})
