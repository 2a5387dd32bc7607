// Meetings of three and more people, most relevant first: tied to more of what was asked for, by more meetings, with more in all.
// $seeds, $taken {people, events, places, meetings [id]}, $limit, $filter. One row {shown [{id, seeds, meetings, weight}], total, seeds [{seed, around}]}.
{{meetings}}
WITH seed, m, m AS n
WHERE m.people > 2 AND NOT m.id IN $taken.meetings
WITH n, seed, count(*) AS many
WITH n, collect(seed) AS seeds, sum(many) AS meetings
WITH n, seeds, meetings ORDER BY size(seeds) DESC, meetings DESC, coalesce(n.people, 0) DESC, n.id
WITH collect({id: n.id, seeds: seeds, meetings: meetings, weight: coalesce(n.people, 0)}) AS found
RETURN found[..$limit] AS shown, size(found) AS total, COLLECT { UNWIND found AS one UNWIND one.seeds AS seed WITH seed, count(*) AS around RETURN {seed: seed, around: around} } AS seeds
