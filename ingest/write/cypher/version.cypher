// The version of the stored model. No parameters. Rows: version; none in an empty database.
MATCH (w:Whomet {id: 1}) RETURN w.version AS version
