// Meetings by month, status and channel. The parameters of the file in meetings/. Rows {month (or null), status, channel, count}.
{{meetings}}
WITH DISTINCT m
WITH CASE WHEN left(m.from, 7) = left(m.to, 7) THEN left(m.from, 7) END AS month, m.status AS status, m.channel AS channel
RETURN month, status, channel, count(*) AS count
