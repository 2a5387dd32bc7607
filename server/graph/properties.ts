/** Which stored properties the fields of the schema are made of, so that a statement gives no more than a query asks for. */

export type Stored = 'Person' | 'Meeting' | 'Event' | 'Place' | 'Article' | 'Claim'

/** Only where they are not the one property of the field's name. What hangs on a node is no property of it. */
const MADE_OF: Readonly<Record<Stored | 'Quote', Readonly<Record<string, readonly string[]>>>> = {
  Person: {
    names: ['name', 'names'],
    meetingCount: ['meetings'],
    firstMet: ['first'],
    lastMet: ['last'],
    meetings: [],
    counterparts: [],
    possiblySame: [],
  },
  Meeting: {
    peopleCount: ['people'],
    sourceCount: ['sources'],
    articleCount: ['articles'],
    disagreements: ['disputed', 'status', 'channel'],
    firstReported: ['firstPublished'],
    lastReported: ['lastPublished'],
    participants: [],
    place: [],
    event: [],
    claims: [],
  },
  Event: { names: ['name', 'names'], meetingCount: ['meetings'], place: [], meetings: [], people: [] },
  Place: { names: ['name', 'names'], meetingCount: ['meetings'], within: [], meetings: [], people: [] },
  // The text is long: it is read by itself.
  Article: { text: [], claims: [], reprints: [] },
  // Its article is read along with it.
  Claim: { article: [], quote: [], otherQuotes: ['article', 'also'], meeting: [] },
  // Of the claim that it proves.
  Quote: { text: ['quote'], before: ['article', 'field', 'start'], after: ['article', 'field', 'end'] },
}

/** What is needed of every node, whatever is asked. */
const ALWAYS: Readonly<Record<Stored | 'Quote', readonly string[]>> = {
  Person: ['id'],
  Meeting: ['id'],
  Event: ['id'],
  Place: ['id'],
  Article: ['id'],
  Claim: ['id'],
  Quote: [],
}

/** In one order, so that the same fields asked for in another order are the same question. `more`: properties needed besides. */
export const propertiesFor = (
  type: Stored | 'Quote',
  fields: readonly string[],
  more: readonly string[] = [],
): readonly string[] => {
  const own = fields.filter((field) => !field.startsWith('__')).flatMap((field) => MADE_OF[type][field] ?? [field])
  return [...new Set([...ALWAYS[type], ...own, ...more])].sort()
}

/** A node from the values of these properties, as a statement lists them, from the `begin`th on; what is not stored is null. */
export const nodeFrom = <Node>(properties: readonly string[], values: readonly unknown[], begin = 0): Node => {
  const node: Record<string, unknown> = {}
  for (let index = 0; index < properties.length; index++) node[properties[index] as string] = values[begin + index]
  return node as Node
}
