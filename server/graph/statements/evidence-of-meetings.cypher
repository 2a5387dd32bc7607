// All that is needed to lay the disagreements of meetings side by side. $ids. Rows {id, node {claims [{claim, story}], dates, places, events [{value, shown, claims}]}}.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN id, {
  claims: COLLECT { MATCH (m)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(a:Article) RETURN {claim: c {.*, data: null}, story: coalesce(a.story, a.id)} ORDER BY coalesce(a.published, '9999'), c.id LIMIT 200 },
  dates: COLLECT { MATCH (m)-[on:ON]->(d:Date) RETURN {value: d.value, shown: on.shown, claims: on.claims} ORDER BY d.value },
  places: COLLECT { MATCH (m)-[at:IN]->(l:Place) RETURN {value: l.name, shown: at.shown, claims: at.claims} ORDER BY l.id },
  events: COLLECT { MATCH (m)-[at:AT]->(e:Event) RETURN {value: e.name, shown: at.shown, claims: at.claims} ORDER BY e.id }
} AS node
