// Notes the rules and facts that the graph was made with. Parameters: made. No rows.
MATCH (w:Whomet {id: 1}) SET w.made = $made
