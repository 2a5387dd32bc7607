// A person's decisions. No parameters. Rows: data (JSON), in order of time.
MATCH (d:Decision) RETURN d.data AS data ORDER BY d.at, d.id
