/** The cookbook's variables for another graph than that of the samples: for every person, place, event, article and day of theirs one of that graph in the same part. */

import type { TestDatabase } from '../../support/database.ts'

interface Cast {
  readonly middle: string
  readonly first: string
  readonly last: string
  readonly other: string
  readonly name: string
  readonly place: string
  readonly event: string
  readonly article: string
  readonly year: string
}

/** Two people who met the same third, the first of them before the last; the place, event, article and year with the most to tell. */
const CAST = `
MATCH (first:Person)-[before:MET]-(middle:Person)-[after:MET]-(last:Person)
WHERE first <> last AND before.firstSort < after.lastSort AND before.first IS NOT NULL
WITH first, middle, last ORDER BY middle.meetings DESC, first.id, last.id LIMIT 1
MATCH (other:Person) WHERE NOT other IN [first, middle, last]
WITH first, middle, last, other ORDER BY other.meetings DESC LIMIT 1
RETURN first.id AS first, middle.id AS middle, middle.name AS name, last.id AS last, other.id AS other,
  COLLECT { MATCH (l:Place)<-[at:IN]-(m:Meeting)<-[:ATTENDED]-() WHERE at.shown AND m.from IS NOT NULL RETURN l.id ORDER BY l.meetings DESC LIMIT 1 }[0] AS place,
  COLLECT { MATCH (e:Event)<-[:AT]-(:Meeting) RETURN e.name ORDER BY e.meetings DESC, size(e.name) DESC LIMIT 1 }[0] AS event,
  COLLECT { MATCH (a:Article)-[:STATES]->(c:Claim) WITH a, count(c) AS claims RETURN a.id ORDER BY claims DESC LIMIT 1 }[0] AS article,
  COLLECT { MATCH (m:Meeting {status: 'HELD'}) WHERE m.from IS NOT NULL WITH left(m.from, 4) AS year, count(m) AS many RETURN year ORDER BY many DESC LIMIT 1 }[0] AS year`

/** What stands for what. Throws when the graph has nobody for a part. */
export const standIns = async ({ rows }: TestDatabase): Promise<(variables: string) => string> => {
  const [cast] = await rows<Cast>(CAST)
  if (cast === undefined) throw new Error('No two people of this graph met the same third, one before the other.')
  const parts: readonly (readonly [RegExp, string])[] = [
    [/Person:tran-huu-khiem-[0-9a-f]{8}/g, `Person:${cast.middle}`],
    [/Person:ingrid-hauge-[0-9a-f]{8}/g, `Person:${cast.first}`],
    [/Person:bounmy-keosavang-[0-9a-f]{8}/g, `Person:${cast.last}`],
    [/Person:somchai-wattana-[0-9a-f]{8}/g, `Person:${cast.other}`],
    [/Place:vn-hanoi/g, `Place:${cast.place}`],
    [/Article:hoi-dam-khiem-hauge/g, `Article:${cast.article}`],
    [/tran huu kh/g, cast.name],
    [/dien dan song me kong/g, cast.event],
    [/"from": "2024-\d\d-\d\d"/g, `"from": "${cast.year}-01-01"`],
    [/"to": "2024-\d\d-\d\d"/g, `"to": "${cast.year}-12-31"`],
    [/"today": "2024-11-01"/g, `"today": "${cast.year}-01-01"`],
  ]
  return (variables) => parts.reduce((text, [part, own]) => text.replace(part, () => own), variables)
}
