// Notes that everything derived is being thrown away. Parameters: rebuilding (true, or null when done). No rows.
MATCH (w:Whomet {id: 1}) SET w.rebuilding = $rebuilding
