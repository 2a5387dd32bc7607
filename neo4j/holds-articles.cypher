// Whether any article was ingested. No parameters. One row: holds.
RETURN EXISTS { (:Article) } AS holds
