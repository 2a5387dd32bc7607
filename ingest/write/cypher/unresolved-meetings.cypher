// Meetings that lost a claim. No parameters. Rows: id.
MATCH (m:UnresolvedMeeting) RETURN m.id AS id
