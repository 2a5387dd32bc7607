/** Which claims are of one meeting across articles. The examples of docs/graph.md are among them. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim } from '../../ingest/model/claim.ts'
import { resolveWhole } from '../../ingest/resolve/whole.ts'
import { context, resolve, type Telling, tell, together } from './support.ts'

const AB = ['Phạm Lan Anh', 'Đỗ Bá Bắc']
const ABC = [...AB, 'Vũ Cao Cường']
const AC = ['Phạm Lan Anh', 'Vũ Cao Cường']
const says = (article: string, more: Partial<Telling> = {}): Telling => ({ article, people: AB, ...more })

test.each<[readonly Telling[], readonly string[], string]>([
  [[says('a', { date: '2023-07-13' }), says('b', { date: '2023-07-13' })], ['a+b'], 'one day'],
  [[says('a', { date: '2023-07-13' }), says('b', { date: '2023-07-14' })], ['a+b'], 'sources may differ by a day'],
  [[says('a', { date: '2023-07-10' }), says('b', { date: '2023-07-13' })], ['a', 'b'], 'days apart'],
  [
    [says('a', { date: '2023-07-12' }), says('b', { date: '2023-07-13' }), says('c', { date: '2023-07-14' })],
    ['a+b', 'c'],
    'no chain of days',
  ],
  [
    [says('a', { date: '2023-07-13' }), says('a', { date: '2023-07-13' })],
    ['a', 'a'],
    'an article that tells of two means two',
  ],
  [[says('a', { date: '2023-07-13' }), says('b', { date: '2023-07' })], ['a+b'], 'a month contains the day'],
  [
    [says('a', { date: '2023-07-03' }), says('b', { date: '2023-07-11' }), says('c', { date: '2023-07' })],
    ['a', 'b', 'c'],
    'a month that fits two stays alone',
  ],
  [[says('a', { date: '2023-07-13' }), says('b')], ['a+b'], 'undated, one fits'],
  [
    [says('a', { date: '2023-07-03' }), says('b', { date: '2023-07-11' }), says('c')],
    ['a', 'b', 'c'],
    'undated, two fit',
  ],
  [
    [
      ...['a', 'b', 'd', 'e', 'f'].map((one) => says(one, { date: '2023-07-11' })),
      says('c'),
      says('g', { date: '2023-07-03' }),
    ],
    ['a+b+c+d+e+f', 'g'],
    'undated, two fit, but the news is full of one',
  ],
  [[says('a', { date: '2022-11-05' }), says('b')], ['a', 'b'], 'undated, long ago'],
  [
    [says('a', { date: '2023-07-20', status: 'planned' }), says('b', { date: '2023-07-20', published: '2023-07-21' })],
    ['a+b'],
    'planned, then held',
  ],
  [
    [
      says('a', { date: '2023-07-20', status: 'planned' }),
      says('b', { date: '2023-08-02', status: 'planned' }),
      says('b', { date: '2023-07-20', status: 'cancelled' }),
    ],
    ['a+b', 'b'],
    'planned, cancelled, planned anew',
  ],
  [
    [says('a', { date: '2023-07-13', channel: 'phone' }), says('b', { date: '2023-07-13' })],
    ['a', 'b'],
    'a call is no visit',
  ],
  [
    [
      says('a', { date: '2023-07-13', event: ['Diễn đàn Sông Lớn', 'conference'], channel: 'phone' }),
      says('b', { date: '2023-07-13', event: ['Diễn đàn Sông Lớn', 'conference'] }),
    ],
    ['a+b'],
    'nobody phones from a gathering',
  ],
  [
    [
      says('a', { date: '2023-07', channel: 'phone' }),
      says('b', { date: '2023-07-13', event: ['Diễn đàn Sông Lớn', 'conference'] }),
      says('c', { event: ['Diễn đàn Sông Lớn', 'conference'] }),
    ],
    ['a', 'b+c'],
    'a call beside a gathering is not at it',
  ],
  [
    [says('a', { date: '2023-07', place: ['Hà Nội'] }), says('b', { date: '2023-07', place: ['Washington', 'Mỹ'] })],
    ['a', 'b'],
    'another country, no day',
  ],
  [
    [says('a', { date: '2023-07-13', place: ['Hà Nội'] }), says('b', { date: '2023-07-13', place: ['Huế'] })],
    ['a+b'],
    'one day, the place disputed',
  ],
  [
    [
      says('a', { event: ['Diễn đàn Sông Lớn lần thứ 2', 'conference'] }),
      says('b', { event: ['Diễn đàn Sông Lớn lần thứ 3', 'conference'] }),
    ],
    ['a', 'b'],
    'another ordinal',
  ],
  [
    [
      says('a', { people: AB, date: '2023-07-13' }),
      says('a', { people: AC, date: '2023-07-13' }),
      says('b', { people: ABC, date: '2023-07-13' }),
    ],
    ['a', 'a', 'b'],
    'bilaterals are not the round',
  ],
  [[says('a', { date: '2023-07-13' }), says('b', { people: ABC, date: '2023-07-13' })], ['a+b'], 'one who sat in'],
  [
    [says('a', { date: '2023-07-13' }), says('b', { people: ['Phạm Lan Anh', 'Người Khác Hẳn'], date: '2023-07-13' })],
    ['a', 'b'],
    'another partner',
  ],
  [[says('a', { published: null }), says('b', { published: null })], ['a', 'b'], 'nothing says when'],
])('%j → %j (%s)', (tellings, expected) => {
  expect(together(tellings)).toEqual([...expected])
})

test('a meeting told as bilaterals and as a round shows both and says so', () => {
  const graph = resolve([
    says('a', { date: '2023-07-13' }),
    says('a', { people: AC, date: '2023-07-13' }),
    says('b', { people: ABC, date: '2023-07-13' }),
  ])
  const round = graph.meetings.find(({ attended }) => attended.length === 3)
  const bilaterals = graph.meetings.filter(({ attended }) => attended.length === 2)
  expect(bilaterals.map(({ properties }) => properties.partOf)).toEqual([[round?.id], [round?.id]])
})

test('planned, held, recalled: one meeting with its history', () => {
  const [meeting, ...others] = resolve([
    says('kế hoạch', { published: '2023-07-10', date: '2023-07-13', status: 'planned' }),
    says('tin', { published: '2023-07-14', date: '2023-07-13', place: ['Jakarta'] }),
    says('nhắc lại', { published: '2023-07-15' }),
  ]).meetings
  expect(others).toEqual([])
  expect(meeting?.properties).toMatchObject({
    status: 'HELD',
    date: '2023-07-13',
    articles: 3,
    sources: 3,
    disputed: [],
    firstPublished: '2023-07-10',
    lastPublished: '2023-07-15',
  })
  const history = (meeting?.properties.history ?? []) as string[]
  expect(history.map((step) => JSON.parse(step))).toMatchObject([
    { published: '2023-07-10', status: 'PLANNED' },
    { published: '2023-07-14', status: 'HELD' },
  ])
})

test('sources that differ on the place are both shown, a reprint counts once', () => {
  const [meeting] = resolve([
    says('huế', { date: '2023-07-13', place: ['Huế'], published: '2023-07-13' }),
    says('đà nẵng', { date: '2023-07-13', place: ['Đà Nẵng'] }),
    says('bản in lại', { date: '2023-07-13', place: ['Đà Nẵng'], story: 'đà nẵng' }),
  ]).meetings
  expect(meeting?.properties).toMatchObject({ sources: 2, articles: 3, disputed: ['place'] })
  expect(meeting?.in.map(({ shown, claims }) => [shown, claims.length])).toEqual([
    [true, 2],
    [false, 1],
  ])
})

test.each<[readonly (readonly [published: string, status: Claim['status']])[], string, boolean, string]>([
  [
    [
      ['2023-07-10', 'planned'],
      ['2023-07-14', 'held'],
      ['2023-07-15', 'planned'],
    ],
    'HELD',
    false,
    'a plan does not undo',
  ],
  [
    [
      ['2023-07-10', 'planned'],
      ['2023-07-12', 'cancelled'],
    ],
    'CANCELLED',
    false,
    'the latest counts',
  ],
  [
    [
      ['2023-07-10', 'cancelled'],
      ['2023-07-12', 'planned'],
    ],
    'PLANNED',
    false,
    'planned anew',
  ],
  [
    [
      ['2023-07-14', 'held'],
      ['2023-07-15', 'denied'],
    ],
    'HELD',
    true,
    'one against one',
  ],
  [
    [
      ['2023-07-14', 'held'],
      ['2023-07-15', 'denied'],
      ['2023-07-16', 'denied'],
    ],
    'DENIED',
    true,
    'more sources deny',
  ],
])('%j → %s, disputed %s (%s)', (steps, status, disputed) => {
  const [meeting] = resolve(
    steps.map(([published, said], i) => says(`${i}`, { published, status: said, date: '2023-07-13' })),
  ).meetings
  expect(meeting?.properties.status).toBe(status)
  expect(((meeting?.properties.disputed ?? []) as string[]).includes('status')).toBe(disputed)
})

test('the order in which claims are given does not matter', () => {
  const people = fc.constantFrom(AB, ABC, AC, [...ABC].reverse(), ['Phạm Lan Anh', 'Do Ba Bac'])
  const telling = fc.record({
    people,
    date: fc.constantFrom(undefined, '2023-07-12', '2023-07-13', '2023-07-14', '2023-07', '2023-07-13~'),
    status: fc.constantFrom('held' as const, 'planned' as const, 'denied' as const),
    published: fc.constantFrom('2023-07-11', '2023-07-14', null),
    place: fc.constantFrom(undefined, ['Hà Nội'], ['Huế']),
  })
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 8 }), fc.integer(), (tellings, turn) => {
      const claims = tell(tellings.map((one, i) => ({ ...JSON.parse(JSON.stringify(one)), article: `${i >> 1}` })))
      const turned = [...claims].sort((a, b) => ((a.index * 7919 + turn) % 31) - ((b.index * 7919 + turn) % 31))
      const [one, other] = [resolveWhole(claims, context), resolveWhole(turned, context)]
      expect(other.meetings).toEqual(one.meetings)
      expect(new Map(other.people.map(({ id, properties }) => [id, properties]))).toEqual(
        new Map(one.people.map(({ id, properties }) => [id, properties])),
      )
    }),
    { numRuns: 300 },
  )
})
