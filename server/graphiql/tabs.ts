/**
 * The queries with which GraphiQL opens: the questions a newcomer asks first. Each runs as it stands, so what varies
 * has a default in the query, and no line is wider than the editor.
 */

export interface Tab {
  readonly query: string
}

export const TABS: readonly Tab[] = [
  {
    query: `# Run: the play button, or Ctrl-Enter.
# Hover over a word for its meaning.

# 1. Find somebody. Diacritics do not matter, and
# the last word may be unfinished.
query Find($name: String! = "tran") {
  search(text: $name, kinds: [PERSON], first: 5) {
    matched
    node {
      ... on Person {
        id name country meetingCount lastMet
      }
    }
  }
}
`,
  },
  {
    query: `# 2. Whom did somebody meet, how often, when?
# With an id at hand: person(id: "…").
query Whom($name: String! = "tran") {
  people(search: $name, first: 3) {
    nodes {
      id
      name
      counterparts(first: 5) {
        edges {
          meetingCount first last
          node { id name country }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 3. The latest meetings: who, when, where,
# and the sentence that proves it.
query Latest {
  meetings(filter: { status: [HELD] }, first: 5) {
    nodes {
      date
      channel
      place { name }
      event { name }
      participants {
        nodes { office person { id name } }
      }
      sourceCount
      claims(first: 1) {
        nodes {
          quote { text }
          article { title outlet published url }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# 4. Who had the most meetings?
query MostMet {
  mostMet(first: 5) {
    meetingCount
    person { id name country }
  }
}
`,
  },
  {
    query: `# 5. On what do sources disagree?
# Only one source each: { maxSources: 1 }.
query Disputed {
  meetings(filter: { disputed: true }, first: 5) {
    nodes {
      id
      date
      status
      disagreements {
        on
        values {
          value shown sourceCount
          claims {
            quote { text }
            article { outlet }
          }
        }
      }
    }
  }
}
`,
  },
]
