/** The questions of the endpoint on a graph of which every node is known. */

import { describe, expect, test } from 'vitest'
import { QUOTE, writeGraph } from './support/graph.ts'
import { useServer } from './support/server.ts'

const { data, ask } = useServer(writeGraph)
// biome-ignore lint/suspicious/noExplicitAny: ids out of answers of every shape
const ids = (nodes: readonly any[]) => nodes.map(({ id }) => id.replace(/^\w+:/, ''))

describe('search', () => {
  test.each([
    ['vuong nghi', 'wang', 'Vương Nghị', 'EXACT', 'without diacritics'],
    ['Vương Nghị', 'wang', 'Vương Nghị', 'EXACT', 'as written'],
    ['wang yi', 'wang', 'Wang Yi', 'EXACT', 'another spelling'],
    ['王毅', 'wang', '王毅', 'EXACT', 'another script'],
    ['vuong n', 'wang', 'Vương Nghị', 'PREFIX', 'unfinished'],
    ['nghi', 'wang', 'Vương Nghị', 'WORDS', 'a word of the name'],
    ['dang le', 'lonely', 'Đặng Lẻ Loi', 'PREFIX', 'đ typed as d'],
    ["o'brien", 'obrien', "Mary O'Brien", 'WORDS', 'an apostrophe'],
    ['PHẠM HƯNG', 'hung2', 'Phạm Hưng', 'EXACT', 'diacritics decide between Hùng and Hưng'],
    ['Phạm Hùng', 'hung', 'Phạm Hùng', 'EXACT', 'diacritics decide between Hùng and Hưng'],
    ['an', 'an', 'Nguyễn Văn An', 'WORDS', 'a name that is an English word'],
    ['nguyễn văn an', 'an', 'Nguyễn Văn An', 'EXACT', 'the same within a name'],
  ])('%s → %s (%s, %s: %s)', async (text, id, matched, match) => {
    const { search } = await data(
      'query($text: String!) { search(text: $text, kinds: [PERSON]) { matched match node { ... on Person { id } } } }',
      { text },
    )
    expect(search[0]).toEqual({ matched, match, node: { id: `Person:${id}` } })
  })

  test('finds events, places and articles too', async () => {
    const { search } = await data('{ search(text: "ha noi") { match node { __typename } } }')
    expect(search.map((hit: { node: { __typename: string } }) => hit.node.__typename)).toEqual(
      expect.arrayContaining(['Place', 'Article']),
    )
    const { search: events } = await data(
      '{ search(text: "thuong dinh", kinds: [EVENT]) { node { ... on Event { id name } } } }',
    )
    expect(events).toEqual([{ node: { id: 'Event:summit', name: 'Hội nghị thượng đỉnh' } }])
  })

  test.each(['', '   ', '*', '"', '+-&&||!(){}[]^~?:\\/', 'AND OR NOT', 'name:x', '\u0000', 'a'.repeat(200)])(
    '%j is answered',
    async (text) => {
      const { errors } = await ask('query($text: String!) { search(text: $text) { matched } }', { text })
      expect(errors).toBeUndefined()
    },
  )
})

describe('whom somebody met', () => {
  test('how often, first and last, held meetings when nothing else is asked', async () => {
    const { person } = await data(
      '{ person(id: "Person:an") { counterparts { edges { meetingCount first last node { id } } } } }',
    )
    expect(person.counterparts.edges).toEqual([
      { meetingCount: 2, first: '2023-07-13', last: '2023-07-20', node: { id: 'Person:binh' } },
      { meetingCount: 1, first: '2022', last: '2022', node: { id: 'Person:wang' } },
      { meetingCount: 1, first: null, last: null, node: { id: 'Person:hung' } },
    ])
  })

  test('only in person', async () => {
    const { person } = await data(
      '{ person(id: "Person:an") { counterparts(filter: { status: [HELD], channel: [IN_PERSON] }) { edges { meetingCount first node { id } } } } }',
    )
    expect(person.counterparts.edges).toEqual([
      { meetingCount: 1, first: '2022', node: { id: 'Person:wang' } },
      { meetingCount: 1, first: '2023-07-13', node: { id: 'Person:binh' } },
    ])
  })

  test('most recently met first', async () => {
    const { person } = await data('{ person(id: "Person:an") { counterparts(order: RECENT) { nodes { id } } } }')
    expect(ids(person.counterparts.nodes)).toEqual(['binh', 'wang', 'hung'])
  })

  test('the meetings, latest first, undated last; the other way round too', async () => {
    const { person } = await data(
      '{ person(id: "Person:an") { a: meetings { nodes { id } totalCount } b: meetings(order: OLDEST) { nodes { id } } } }',
    )
    expect(ids(person.a.nodes)).toEqual(['denied', 'an-binh-2', 'an-binh-1', 'year', 'undated'])
    expect(person.a.totalCount).toBe(5)
    expect(ids(person.b.nodes)).toEqual(['undated', 'year', 'an-binh-1', 'an-binh-2', 'denied'])
  })

  test('what two people have to do with each other, in time order, with quotes', async () => {
    const { pair } = await data(
      '{ pair(a: "Person:an", b: "Person:binh") { meetingCount first last meetings { nodes { id claims { nodes { quote { text before(characters: 10) after(characters: 12) } } } } } } }',
    )
    expect(pair).toMatchObject({ meetingCount: 2, first: '2023-07-13', last: '2023-07-20' })
    expect(ids(pair.meetings.nodes)).toEqual(['an-binh-1', 'an-binh-2'])
    expect(pair.meetings.nodes[0].claims.nodes[0].quote).toEqual({ text: QUOTE, before: 'đẹp. ', after: ' Hai bên' })
  })
})

describe('filters', () => {
  test.each([
    ['{ from: "2023-07-01", to: "2023-07-31" }', ['an-binh-2', 'an-binh-1'], 'a month'],
    ['{ from: "2022-05-01", to: "2022-06-01" }', ['year'], 'may have been then'],
    ['{ from: "2022-05-01", to: "2022-06-01", certainly: true }', [], 'certainly then'],
    ['{ dated: false }', ['undated'], 'undated'],
    ['{ people: ["Person:an", "Person:binh"], channel: [PHONE] }', ['an-binh-2'], 'two people by phone'],
    ['{ anyPeople: ["Person:hung2", "Person:hung"] }', ['planned', 'undated'], 'any of two'],
    ['{ among: ["Person:an", "Person:wang", "Person:hung"] }', ['year', 'undated'], 'two of three'],
    ['{ people: ["Person:an"], withoutPeople: ["Person:binh"] }', ['denied', 'year', 'undated'], 'without one'],
    [
      '{ places: ["Place:vn"] }',
      ['three', 'an-binh-1', 'year'],
      'within a country; a place that is not shown first does not count',
    ],
    ['{ events: ["Event:summit"] }', ['three', 'an-binh-1'], 'at an event'],
    ['{ status: [PLANNED] }', ['planned'], 'planned'],
    ['{ disputed: true }', ['planned', 'three'], 'disputed'],
    ['{ disputedOn: [PLACE] }', ['three'], 'disputed place'],
    ['{ maxSources: 1, status: [HELD] }', ['an-binh-2', 'year', 'undated'], 'one source only'],
    ['{ minSources: 2, status: [HELD] }', ['three', 'an-binh-1'], 'a reprint is no second source'],
    ['{ minPeople: 3 }', ['three'], 'three people'],
    ['{ countries: ["VN", "CN"] }', ['planned', 'three', 'year'], 'two countries'],
    ['{ articles: ["Article:a2"] }', ['an-binh-2', 'an-binh-1'], 'told by an article'],
    ['{ outlets: ["bon.example"] }', ['denied', 'planned', 'three'], 'told by an outlet'],
    ['{ anyPeople: [] }', [], 'an empty list finds nothing'],
    ['{ status: [PLANNED], to: "2024-01-01" }', ['planned'], 'planned and never reported as held'],
  ])('%s', async (filter, expected) => {
    const { meetings, histogram } = await data(
      `{ meetings(filter: ${filter}) { nodes { id } totalCount } histogram(filter: ${filter}) { total } }`,
    )
    expect(ids(meetings.nodes)).toEqual(expected)
    expect(meetings.totalCount).toBe(expected.length)
    expect(histogram.total).toBe(expected.length)
  })

  test('from after to is told', async () => {
    const { errors } = await ask('{ meetings(filter: { from: "2024-01-01", to: "2023-01-01" }) { nodes { id } } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})

describe('a meeting', () => {
  test('participants, place, event, sources, history', async () => {
    const { meeting } =
      await data(`{ meeting(id: "Meeting:planned") { date from to status channel peopleCount sourceCount articleCount disputed firstReported
      participants { nodes { office country person { id } } } place { id within { id } } event { id } history { published status claim { id article { id url title } } } } }`)
    expect(meeting).toMatchObject({
      date: '2023-09-10',
      status: 'PLANNED',
      channel: 'IN_PERSON',
      peopleCount: 2,
      sourceCount: 2,
      articleCount: 2,
      disputed: ['STATUS'],
      place: { id: 'Place:paris' },
      event: null,
    })
    expect(meeting.participants.nodes.map((one: { person: { id: string } }) => one.person.id)).toEqual([
      'Person:wang',
      'Person:hung2',
    ])
    expect(meeting.history).toEqual([
      // An address that is none is not passed on.
      {
        published: '2023-07-14',
        status: 'PROPOSED',
        claim: { id: 'Claim:c7', article: { id: 'Article:a3', url: null, title: '<script>alert(1)</script>' } },
      },
      {
        published: '2023-08-02',
        status: 'PLANNED',
        claim: { id: 'Claim:c8', article: { id: 'Article:a4', url: 'https://bon.example/4', title: 'Tin thứ tư' } },
      },
    ])
  })

  test('disagreements side by side, the shown value first', async () => {
    const { meeting } = await data(
      '{ meeting(id: "Meeting:three") { disagreements { on values { value shown sourceCount claims { id } } } } }',
    )
    expect(meeting.disagreements).toEqual([
      {
        on: 'PLACE',
        values: [
          { value: 'Khách sạn', shown: true, sourceCount: 1, claims: [{ id: 'Claim:c5' }] },
          { value: 'Paris', shown: false, sourceCount: 1, claims: [{ id: 'Claim:c6' }] },
        ],
      },
      {
        on: 'PARTICIPANTS',
        values: [
          { value: 'binh, obrien, wang', shown: false, sourceCount: 1, claims: [{ id: 'Claim:c5' }] },
          { value: 'binh, wang', shown: false, sourceCount: 1, claims: [{ id: 'Claim:c6' }] },
        ],
      },
    ])
  })

  test('reprints', async () => {
    const { article } = await data(
      '{ article(id: "Article:a2") { reprints { id } claims { nodes { id meeting { id } } } text } }',
    )
    expect(article).toMatchObject({ reprints: [{ id: 'Article:a2copy' }] })
    expect(article.claims.nodes).toEqual([
      { id: 'Claim:c3', meeting: { id: 'Meeting:an-binh-1' } },
      { id: 'Claim:c4', meeting: { id: 'Meeting:an-binh-2' } },
    ])
    expect(article.text).toContain(QUOTE)
  })
})

describe('places and events', () => {
  test('who was in a city in July 2023', async () => {
    const { place } = await data(
      '{ place(id: "Place:hanoi") { people(filter: { from: "2023-07-01", to: "2023-07-31" }) { edges { meetingCount first last node { id } } } } }',
    )
    expect(place.people.edges).toEqual([
      { meetingCount: 1, first: '2023-07-13', last: '2023-07-13', node: { id: 'Person:binh' } },
      { meetingCount: 1, first: '2023-07-13', last: '2023-07-13', node: { id: 'Person:an' } },
    ])
  })

  test('who attended an event, and who met there', async () => {
    const { event } = await data(
      '{ event(id: "Event:summit") { kind meetingCount place { name } people { edges { meetingCount node { id } } } meetings { nodes { id } } } }',
    )
    expect(event).toMatchObject({ kind: 'SUMMIT', meetingCount: 2, place: { name: 'Hà Nội' } })
    expect(event.people.edges[0]).toEqual({ meetingCount: 2, node: { id: 'Person:binh' } })
    expect(ids(event.meetings.nodes)).toEqual(['three', 'an-binh-1'])
  })
})

describe('chains', () => {
  test('the shortest', async () => {
    const { chain } = await data(
      '{ chain(from: "Person:hung", to: "Person:obrien") { people { id } steps { from { id } to { id } meetingCount meeting { id } } } }',
    )
    expect(ids(chain.people)[0]).toBe('hung')
    expect(chain.people).toHaveLength(4)
    expect(chain.steps[0]).toEqual({
      from: { id: 'Person:hung' },
      to: { id: 'Person:an' },
      meetingCount: 1,
      meeting: { id: 'Meeting:undated' },
    })
  })

  test('avoiding somebody', async () => {
    const { chain } = await data(
      '{ chain(from: "Person:an", to: "Person:obrien", avoiding: ["Person:binh"]) { people { id } } }',
    )
    expect(ids(chain.people)).toEqual(['an', 'wang', 'obrien'])
  })

  test('each meeting later than the one before', async () => {
    const { chain } = await data(
      '{ chain(from: "Person:an", to: "Person:obrien", inTimeOrder: true) { people { id } steps { meeting { id } } } }',
    )
    expect(ids(chain.people)).toHaveLength(3)
    expect(chain.steps.at(-1).meeting.id).toBe('Meeting:three')
    const back = await data('{ chain(from: "Person:obrien", to: "Person:an", inTimeOrder: true) { people { id } } }')
    expect(back.chain).toBeNull()
  })

  test('in a period', async () => {
    const { chain } = await data(
      '{ chain(from: "Person:an", to: "Person:obrien", since: "2023-01-01") { people { id } steps { meetingCount meeting { id } } } }',
    )
    expect(ids(chain.people)).toEqual(['an', 'binh', 'obrien'])
    expect(chain.steps[0].meeting.id).toBe('Meeting:an-binh-2')
    const none = await data('{ chain(from: "Person:an", to: "Person:obrien", until: "2023-07-01") { people { id } } }')
    expect(none.chain).toBeNull()
  })

  test('a denied meeting is no step, and nobody leads to the lonely', async () => {
    const { chain } = await data('{ chain(from: "Person:an", to: "Person:lonely") { people { id } } }')
    expect(chain).toBeNull()
  })

  test('common acquaintances', async () => {
    const { plain, filtered } =
      await data(`{ plain: commonAcquaintances(of: ["Person:an", "Person:obrien"]) { person { id } meetingCounts }
      filtered: commonAcquaintances(of: ["Person:an", "Person:obrien"], filter: { from: "2023-01-01" }) { person { id } meetingCounts } }`)
    expect(plain).toEqual([
      { person: { id: 'Person:binh' }, meetingCounts: [2, 1] },
      { person: { id: 'Person:wang' }, meetingCounts: [1, 1] },
    ])
    expect(filtered).toEqual([{ person: { id: 'Person:binh' }, meetingCounts: [2, 1] }])
  })
})

describe('rankings', () => {
  test('most met, at all and in a period', async () => {
    const { all, july } = await data(
      '{ all: mostMet(first: 1) { person { id } meetingCount counterpartCount } july: mostMet(from: "2023-07-01", to: "2023-07-31") { person { id } meetingCount } }',
    )
    expect(all).toEqual([{ person: { id: 'Person:an' }, meetingCount: 4, counterpartCount: 3 }])
    expect(july).toEqual([
      { person: { id: 'Person:an' }, meetingCount: 2 },
      { person: { id: 'Person:binh' }, meetingCount: 2 },
    ])
  })

  test('brokers: an connects three who never met but for wang and binh', async () => {
    const { all, period } = await data(
      '{ all: brokers(first: 1) { person { id } counterpartCount openPairs share } period: brokers(from: "2022-01-01", to: "2023-12-31", first: 1) { person { id } openPairs } }',
    )
    expect(all).toEqual([{ person: { id: 'Person:an' }, counterpartCount: 3, openPairs: 2, share: 2 / 3 }])
    expect(period[0]).toMatchObject({ openPairs: 1 })
  })

  test('histogram', async () => {
    const { histogram } = await data(
      '{ histogram { total undated months { month total statuses { status count } } statuses { status count } channels { channel count } events { count event { id } } } }',
    )
    expect(histogram).toMatchObject({
      total: 7,
      undated: 2,
      statuses: [
        { status: 'HELD', count: 5 },
        { status: 'DENIED', count: 1 },
        { status: 'PLANNED', count: 1 },
      ],
      events: [{ count: 2, event: { id: 'Event:summit' } }],
    })
    expect(histogram.months[0]).toEqual({ month: '2023-07', total: 2, statuses: [{ status: 'HELD', count: 2 }] })
  })
})

describe('neighbourhood', () => {
  test('most relevant first, the number left out said', async () => {
    const { neighbourhood } = await data(
      '{ neighbourhood(of: ["Person:an"], first: 1) { left nodes { asked meetingCount left node { ... on Person { id } } } links { source target kind meetingCount first last statuses { status count } } } }',
    )
    expect(neighbourhood).toEqual({
      left: 3,
      nodes: [
        { asked: true, meetingCount: 5, left: 3, node: { id: 'Person:an' } },
        { asked: false, meetingCount: 2, left: 0, node: { id: 'Person:binh' } },
      ],
      links: [
        {
          source: 'Person:an',
          target: 'Person:binh',
          kind: 'MET',
          meetingCount: 2,
          first: '2023-07-13',
          last: '2023-07-20',
          statuses: [{ status: 'HELD', count: 2 }],
        },
      ],
    })
  })

  test('expanding leaves out what is drawn but links to it', async () => {
    const { neighbourhood } = await data(
      '{ neighbourhood(of: ["Person:wang"], drawn: ["Person:an", "Person:binh"]) { left nodes { asked node { ... on Person { id } } } links { source target } } }',
    )
    expect(ids(neighbourhood.nodes.map((one: { node: unknown }) => one.node))).toEqual(['wang', 'obrien', 'hung2'])
    expect(
      neighbourhood.links.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`).sort(),
    ).toEqual([
      'Person:an Person:obrien',
      'Person:an Person:wang',
      'Person:binh Person:obrien',
      'Person:binh Person:wang',
      'Person:hung2 Person:wang',
      'Person:obrien Person:wang',
    ])
  })

  test('events, places and meetings of three as nodes', async () => {
    const { neighbourhood } = await data(
      '{ neighbourhood(of: ["Person:binh"], show: [PERSON, EVENT, PLACE, MEETING]) { nodes { node { __typename ... on Meeting { id } ... on Place { id } ... on Event { id } ... on Person { id } } } links { kind source target } } }',
    )
    expect(neighbourhood.nodes.map((one: { node: { id: string } }) => one.node.id).sort()).toEqual([
      'Event:summit',
      'Meeting:three',
      'Person:an',
      'Person:binh',
      'Person:obrien',
      'Person:wang',
      'Place:hanoi',
      'Place:hotel',
    ])
    const links = neighbourhood.links.map(
      ({ kind, source, target }: Record<string, string>) => `${kind} ${source} ${target}`,
    )
    expect(links).toEqual(
      expect.arrayContaining([
        'ATTENDED Person:wang Meeting:three',
        'TOOK_PART Person:an Event:summit',
        'WAS_IN Person:obrien Place:hanoi',
        'AT Meeting:three Event:summit',
        'IN Meeting:three Place:hotel',
        'IN Event:summit Place:hanoi',
        'MET Person:an Person:binh',
      ]),
    )
    // Their only meeting is a node: no link beside it.
    expect(links).not.toContain('MET Person:obrien Person:wang')
  })

  test('of an event, a place, a meeting', async () => {
    const { event, place, meeting } =
      await data(`{ event: neighbourhood(of: ["Event:summit"]) { nodes { node { ... on Person { id } } } } place: neighbourhood(of: ["Place:vn"]) { nodes { node { ... on Person { id } } } }
      meeting: neighbourhood(of: ["Meeting:three"]) { nodes { node { ... on Person { id } } } } }`)
    expect([event.nodes.length, place.nodes.length, meeting.nodes.length]).toEqual([5, 5, 4])
  })

  test('only links with first: 0', async () => {
    const { neighbourhood } = await data(
      '{ neighbourhood(of: ["Person:an", "Person:binh", "Person:wang"], first: 0) { nodes { node { ... on Person { id } } } links { source target } } }',
    )
    expect([neighbourhood.nodes.length, neighbourhood.links.length]).toEqual([3, 3])
  })
})

describe('paging', () => {
  const walk = async (order: string, back: boolean) => {
    const seen: string[] = []
    let cursor: string | null = null
    for (let page = 0; page < 10; page++) {
      const bounds: string = back
        ? `last: 2${cursor ? `, before: "${cursor}"` : ''}`
        : `first: 2${cursor ? `, after: "${cursor}"` : ''}`
      const { meetings } = await data(
        `{ meetings(order: ${order}, ${bounds}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )
      if (back) seen.unshift(...ids(meetings.nodes))
      else seen.push(...ids(meetings.nodes))
      cursor = back ? meetings.pageInfo.startCursor : meetings.pageInfo.endCursor
      if (!(back ? meetings.pageInfo.hasPreviousPage : meetings.pageInfo.hasNextPage)) return seen
    }
    throw new Error('the list does not end')
  }

  test('forwards and backwards give the same list in both orders', async () => {
    const oldest = await walk('OLDEST', false)
    expect(oldest).toHaveLength(7)
    expect(await walk('OLDEST', true)).toEqual(oldest)
    expect(await walk('NEWEST', false)).toEqual([...oldest].reverse())
    expect(await walk('NEWEST', true)).toEqual([...oldest].reverse())
  })

  test('people, events, places, articles, counterparts, participants, claims page by their keys', async () => {
    for (const [field, type] of [
      ['people', ''],
      ['people', 'order: NAME,'],
      ['people', 'search: "pham",'],
      ['events', ''],
      ['events', 'order: NEWEST,'],
      ['places', ''],
      ['articles', ''],
    ] as const) {
      const all = (await data(`{ list: ${field}(${type} first: 100) { nodes { id } } }`)).list.nodes
      expect(all.length).toBeGreaterThan(0)
      const seen: unknown[] = []
      let after = ''
      for (let page = 0; page < all.length; page++) {
        const { list } = await data(
          `{ list: ${field}(${type} first: 1 ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
        )
        seen.push(...list.nodes)
        after = `, after: "${list.pageInfo.endCursor}"`
        expect(list.pageInfo.hasNextPage).toBe(page < all.length - 1)
      }
      expect(seen).toEqual(all)
    }
  })
})

describe('changes', () => {
  test('since a moment, after a cursor, filtered', async () => {
    const { all } = await data('{ all: changes { nodes { cursor kind subject id text node { id } } } }')
    expect(all.nodes.map(({ cursor: _, ...rest }: Record<string, unknown>) => rest)).toEqual([
      { kind: 'ADDED', subject: 'PERSON', id: 'Person:an', text: null, node: { id: 'Person:an' } },
      { kind: 'ADDED', subject: 'MEETING', id: 'Meeting:planned', text: 'proposed', node: { id: 'Meeting:planned' } },
      {
        kind: 'CHANGED',
        subject: 'MEETING',
        id: 'Meeting:planned',
        text: 'was proposed, is planned',
        node: { id: 'Meeting:planned' },
      },
      { kind: 'MERGED', subject: 'PERSON', id: 'Person:an-old', text: 'now an', node: { id: 'Person:an' } },
      { kind: 'REMOVED', subject: 'MEETING', id: 'Meeting:gone', text: null, node: null },
    ])
    const { since, after, filtered, hung } =
      await data(`{ since: changes(since: "2023-08-04T00:00:00Z") { nodes { id } } after: changes(after: "${all.nodes[2].cursor}") { nodes { id } }
      filtered: changes(filter: { kinds: [ADDED], subjects: [MEETING] }) { nodes { id } } hung: changes(filter: { people: ["Person:hung2"] }) { nodes { id } } }`)
    expect([ids(since.nodes), ids(after.nodes), ids(filtered.nodes), ids(hung.nodes)]).toEqual([
      ['an-old', 'gone'],
      ['an-old', 'gone'],
      ['planned'],
      ['planned', 'planned'],
    ])
  })
})

describe('ids', () => {
  test('an id that moved leads on', async () => {
    const { person, node } = await data(
      '{ person(id: "Person:an-old") { id name } node(id: "Person:an-old") { __typename id } }',
    )
    expect([person.id, node]).toEqual(['Person:an', { __typename: 'Person', id: 'Person:an' }])
  })

  test('several at once, null for what is not there', async () => {
    const { nodes } = await data(
      '{ nodes(ids: ["Meeting:three", "Person:nobody", "Claim:c5", "Place:vn", "Article:a1", "Event:summit"]) { id } }',
    )
    expect(nodes.map((one: { id: string } | null) => one?.id ?? null)).toEqual([
      'Meeting:three',
      null,
      'Claim:c5',
      'Place:vn',
      'Article:a1',
      'Event:summit',
    ])
  })

  test('a broken office does not take the person with it', async () => {
    const { person } = await data(
      '{ person(id: "Person:wang") { offices { office country from to } known names possiblySame { why } } }',
    )
    expect(person).toEqual({
      offices: [{ office: 'foreign_minister', country: 'CN', from: '2013', to: null }],
      known: false,
      names: ['Vương Nghị', 'Wang Yi', '王毅'],
      possiblySame: [],
    })
  })

  test('totals', async () => {
    const { totals } = await data('{ totals { people meetings events places articles claims } }')
    expect(totals).toEqual({ people: 7, meetings: 7, events: 1, places: 4, articles: 5, claims: 11 })
  })
})

describe('one thing, asked for in different places', () => {
  const WHOLE =
    'id participants { nodes { office person { id name } } } place { id name } event { id name } claims { nodes { id } }'

  test('a meeting in a list is the meeting itself', async () => {
    const { people, events, places } = await data(
      '{ people(first: 100) { nodes { id } } events(first: 100) { nodes { id } } places(first: 100) { nodes { id } } }',
    )
    const parents = { person: people, event: events, place: places }
    let compared = 0
    for (const [field, { nodes }] of Object.entries(parents)) {
      for (const { id } of nodes) {
        const { parent } = await data(
          `query($id: ID!) { parent: ${field}(id: $id) { meetings(first: 5) { nodes { ${WHOLE} } } } }`,
          { id },
        )
        for (const meeting of parent.meetings.nodes) {
          const { itself } = await data(`query($id: ID!) { itself: meeting(id: $id) { ${WHOLE} } }`, { id: meeting.id })
          expect(meeting, `a meeting of ${id}`).toEqual(itself)
          compared++
        }
      }
    }
    expect(compared).toBeGreaterThan(20)
  })

  test('the meetings of an event or a place, filtered by the other, are those filtered by both', async () => {
    const { events, places } = await data('{ events(first: 100) { nodes { id } } places(first: 100) { nodes { id } } }')
    let found = 0
    for (const { id: event } of events.nodes) {
      for (const { id: place } of places.nodes) {
        const { byEvent, byPlace, both } = await data(
          `query($event: ID!, $place: ID!) {
            byEvent: event(id: $event) { meetings(first: 100, filter: { places: [$place] }) { nodes { id } } }
            byPlace: place(id: $place) { meetings(first: 100, filter: { events: [$event] }) { nodes { id } } }
            both: meetings(first: 100, filter: { events: [$event], places: [$place] }) { nodes { id } }
          }`,
          { event, place },
        )
        expect(byEvent.meetings, `${event} in ${place}`).toEqual(byPlace.meetings)
        expect(both, `${event} in ${place}`).toEqual(byPlace.meetings)
        found += both.nodes.length
      }
    }
    expect(found).toBeGreaterThan(0)
  })
})
