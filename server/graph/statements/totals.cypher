// How much there is, from the counts that Neo4j keeps. No parameters. Rows {people, meetings, events, places, articles, claims}.
RETURN COUNT { (:Person) } AS people, COUNT { (:Meeting) } AS meetings, COUNT { (:Event) } AS events, COUNT { (:Place) } AS places,
  COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims
