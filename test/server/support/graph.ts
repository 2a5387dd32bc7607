/** A small invented graph in the shape of docs/graph.md, written without `ingest/`, so that a test knows every node of it. */

import { readFileSync } from 'node:fs'
import { searched } from '../../../ingest/model/fold.ts'
import type { TestDatabase } from '../../support/database.ts'

export interface FixtureClaim {
  readonly id: string
  readonly article: string
  readonly status?: string
  readonly date?: string
  readonly place?: string
  readonly participants?: readonly string[]
}

export interface FixtureMeeting {
  readonly id: string
  readonly date: string | null
  readonly from: string | null
  readonly to: string | null
  readonly status: string
  readonly channel: string
  readonly people: readonly string[]
  readonly place?: string
  readonly otherPlace?: string
  readonly event?: string
  readonly disputed?: readonly string[]
  readonly history?: readonly string[]
  readonly claims: readonly FixtureClaim[]
}

const cypher = readFileSync(new URL('./graph.cypher', import.meta.url), 'utf8')

export const TEXT = 'Sáng nay trời đẹp. Ông An đã gặp bà Bình tại Hà Nội. Hai bên nói về gạo và cá.'
export const QUOTE = 'Ông An đã gặp bà Bình tại Hà Nội.'

export const PEOPLE = [
  { id: 'an', name: 'Nguyễn Văn An', names: ['Nguyen Van An'], country: 'VN' },
  { id: 'binh', name: 'Trần Thị Bình', names: [], country: 'VN' },
  { id: 'wang', name: 'Vương Nghị', names: ['Wang Yi', '王毅'], country: 'CN' },
  { id: 'hung', name: 'Phạm Hùng', names: [], country: 'VN' },
  { id: 'hung2', name: 'Phạm Hưng', names: [], country: 'VN' },
  { id: 'obrien', name: "Mary O'Brien", names: [], country: 'IE' },
  { id: 'lonely', name: 'Đặng Lẻ Loi', names: [], country: 'VN' },
] as const

const day = (date: string) => ({ date, from: date, to: date })
const claim = (id: string, article: string, more: Omit<FixtureClaim, 'id' | 'article'> = {}): FixtureClaim => ({
  id,
  article,
  ...more,
})

/** In time order; ids say who meets. */
export const MEETINGS: readonly FixtureMeeting[] = [
  {
    id: 'undated',
    date: null,
    from: null,
    to: null,
    status: 'HELD',
    channel: 'UNKNOWN',
    people: ['an', 'hung'],
    claims: [claim('c0', 'a1')],
  },
  {
    id: 'year',
    date: '2022',
    from: '2022-01-01',
    to: '2022-12-31',
    status: 'HELD',
    channel: 'IN_PERSON',
    people: ['an', 'wang'],
    place: 'hanoi',
    claims: [claim('c1', 'a1')],
  },
  {
    id: 'an-binh-1',
    ...day('2023-07-13'),
    status: 'HELD',
    channel: 'IN_PERSON',
    people: ['an', 'binh'],
    place: 'hanoi',
    event: 'summit',
    claims: [claim('c2', 'a1'), claim('c3', 'a2'), claim('c3b', 'a2copy')],
  },
  {
    id: 'an-binh-2',
    ...day('2023-07-20'),
    status: 'HELD',
    channel: 'PHONE',
    people: ['an', 'binh'],
    claims: [claim('c4', 'a2')],
  },
  {
    id: 'three',
    ...day('2023-08-01'),
    status: 'HELD',
    channel: 'IN_PERSON',
    people: ['binh', 'wang', 'obrien'],
    place: 'hotel',
    otherPlace: 'paris',
    event: 'summit',
    disputed: ['place', 'participants'],
    claims: [
      claim('c5', 'a3', { place: 'Khách sạn', participants: ['binh', 'wang', 'obrien'] }),
      claim('c6', 'a4', { place: 'Paris', participants: ['binh', 'wang'] }),
    ],
  },
  {
    id: 'planned',
    ...day('2023-09-10'),
    status: 'PLANNED',
    channel: 'IN_PERSON',
    people: ['wang', 'hung2'],
    place: 'paris',
    history: [
      '{"published":"2023-07-14","status":"PROPOSED","claim":"c7"}',
      '{"published":"2023-08-02","status":"PLANNED","claim":"c8"}',
    ],
    disputed: ['status'],
    claims: [claim('c7', 'a3', { status: 'PROPOSED' }), claim('c8', 'a4', { status: 'PLANNED' })],
  },
  {
    id: 'denied',
    ...day('2023-10-05'),
    status: 'DENIED',
    channel: 'IN_PERSON',
    people: ['an', 'obrien'],
    claims: [claim('c9', 'a4', { status: 'DENIED' })],
  },
]

export const ARTICLES = [
  {
    id: 'a1',
    url: 'https://mot.example/1',
    title: 'Ông An và bà Bình',
    published: '2023-07-14',
    outlet: 'mot.example',
    story: 's1',
  },
  {
    id: 'a2',
    url: 'https://hai.example/2',
    title: 'Cuộc gặp ở Hà Nội',
    published: '2023-07-21',
    outlet: 'hai.example',
    story: 's2',
  },
  {
    id: 'a2copy',
    url: 'https://ba.example/2',
    title: 'Cuộc gặp ở Hà Nội',
    published: '2023-07-21',
    outlet: 'ba.example',
    story: 's2',
  },
  {
    id: 'a3',
    url: 'javascript:alert(1)',
    title: '<script>alert(1)</script>',
    published: null,
    outlet: null,
    story: 's3',
  },
  {
    id: 'a4',
    url: 'https://bon.example/4',
    title: 'Tin thứ tư',
    published: '2023-08-02',
    outlet: 'bon.example',
    story: 's4',
  },
] as const

const PLACES = [
  { id: 'vn', name: 'Việt Nam', kind: 'country', within: null },
  { id: 'hanoi', name: 'Hà Nội', kind: 'city', within: 'vn' },
  { id: 'hotel', name: 'Khách sạn', kind: 'venue', within: 'hanoi' },
  { id: 'paris', name: 'Paris', kind: 'city', within: null },
]
const EVENTS = [{ id: 'summit', name: 'Hội nghị thượng đỉnh', kind: 'summit', from: '2023-07-12', place: 'hanoi' }]

/** Fills an empty database that has the indexes. */
export const writeGraph = async (database: Pick<TestDatabase, 'rows'>): Promise<void> => {
  for (const statement of cypher.split(/^;$/m))
    await database.rows(statement, {
      people: PEOPLE.map((person) => {
        const names = [person.name, ...person.names]
        return { ...person, names, words: searched(names) }
      }),
      places: PLACES.map((place) => ({ ...place, words: searched([place.name]) })),
      events: EVENTS.map((event) => ({ ...event, words: searched([event.name]) })),
      articles: ARTICLES.map((article) => ({ ...article, text: TEXT, words: searched([article.title]) })),
      quote: QUOTE,
      start: TEXT.indexOf(QUOTE),
      meetings: MEETINGS.map((meeting) => ({
        ...meeting,
        sort: `${meeting.from ?? '0000-00-00'}~${meeting.id}`,
        claims: meeting.claims.map((one) => ({
          ...one,
          index: Number(one.id.replace(/\D/g, '')),
          status: one.status ?? meeting.status,
          participants: (one.participants ?? meeting.people).map((person) =>
            JSON.stringify({ name: person, aliases: [], office: null, country: null, person }),
          ),
        })),
      })),
    })
}
