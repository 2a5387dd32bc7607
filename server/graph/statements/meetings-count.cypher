// How many meetings, counting no further than $most. The parameters of the file in meetings/. Rows {count}.
{{meetings}}
WITH DISTINCT m LIMIT $most
RETURN count(m) AS count
