// All ways in which people are spoken of, a page of them. Parameters: after (key of the last one seen), limit. Rows: key, of, block, data.
MATCH (w:Wording)
WHERE w.key > $after AND w.of IN ['person', 'event', 'place']
RETURN w.key AS key, w.of AS of, w.block AS block, w.data AS data ORDER BY key LIMIT toInteger($limit)
