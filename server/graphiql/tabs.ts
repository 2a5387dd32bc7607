/** The queries with which GraphiQL opens: the questions a newcomer asks first. */

export interface Tab {
  readonly query: string
  readonly variables?: string
}

export const TABS: readonly Tab[] = [
  {
    query: `# Press the play button (or Ctrl-Enter) to run a query; hover over a word or open the book on the left for its meaning.
# 1. Find somebody. Diacritics do not matter, the last word may be unfinished.
query Find($text: String!) {
  search(text: $text, kinds: [PERSON], first: 5) {
    matched
    node { ... on Person { id name country meetingCount lastMet } }
  }
}
`,
    variables: '{ "text": "vuong" }',
  },
  {
    query: `# 2. Who met most, whom did they meet, and how often? Copy an id for the next tab.
query MostMet {
  mostMet(first: 3) {
    meetingCount
    person {
      id
      name
      counterparts(first: 5) {
        edges { meetingCount first last node { id name country } }
      }
    }
  }
}
`,
  },
  {
    query: `# 3. The latest meetings: who, when, where, at which event, and the sentence that proves it.
query Latest {
  meetings(filter: { status: [HELD] }, first: 5) {
    nodes {
      date
      channel
      place { name }
      event { name }
      participants { nodes { office person { id name } } }
      sourceCount
      claims(first: 1) {
        nodes { quote { before(characters: 60) text after(characters: 60) } article { title outlet published url } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# 4. On what do sources disagree? What stands on one source only is { maxSources: 1 }.
query Disputed {
  meetings(filter: { disputed: true }, first: 5) {
    nodes {
      id
      date
      status
      disagreements { on values { value shown sourceCount claims { quote { text } article { outlet } } } }
    }
  }
}
`,
  },
]
