// Fingerprint of the rules and facts that the graph was made with (null when not known), and whether it is without articles. No parameters. Rows: made, empty.
MATCH (w:Whomet {id: 1}) RETURN w.made AS made, NOT EXISTS { (:Article) } AS empty
