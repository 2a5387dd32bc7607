// The version of the stored model, and whether a rebuild was begun. No parameters. Rows: version, rebuilding; none in an empty database.
MATCH (w:Whomet {id: 1}) RETURN w.version AS version, w.rebuilding AS rebuilding
