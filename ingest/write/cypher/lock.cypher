// Takes the write lock of this database until the transaction ends, so that writers take turns. No parameters. No rows.
MATCH (w:Whomet {id: 1}) SET w.lock = true
