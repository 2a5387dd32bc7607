// How many meetings each thing asked for has. $seeds, $filter. Rows {seed, meetings}.
{{meetings}}
RETURN seed, count(*) AS meetings
