// Notes the version of the stored model. Parameters: version. No rows.
MERGE (w:Whomet {id: 1}) ON CREATE SET w.seq = 0 SET w.version = $version
