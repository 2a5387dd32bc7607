/** The worked examples of docs/graph.md, as they stand there. */

import { expect, test } from 'vitest'
import { resolve, type Telling, together } from './support.ts'

const AB = ['Phạm Lan Anh', 'Đỗ Bá Bắc']
const says = (article: string, more: Partial<Telling>): Telling => ({ article, people: AB, ...more })
const PARTNER = 'Đối Tác Chung'

/** Name and, of two of one name, what tells them apart. */
const people = (tellings: readonly Telling[]) =>
  resolve(tellings)
    .people.map(({ properties: { name } }) => String(name))
    .filter((name) => name !== PARTNER)
    .sort()

test('identity: an ambiguous spelling becomes a person of its own, a footballer is not the minister', () => {
  const all = [
    'Trần Quốc Hùng, Bộ trưởng Công Thương',
    'Tran Quoc Hung',
    'Trần Quốc Hưng',
    'Trần Quốc Hùng, tiền đạo',
  ].map((name, i): Telling => ({ article: `${i + 1}`, people: [name, PARTNER], date: `2023-0${i + 1}-01` }))
  expect(people(all.slice(0, 2))).toEqual(['Trần Quốc Hùng'])
  expect(people(all.slice(0, 3))).toEqual(['Tran Quoc Hung', 'Trần Quốc Hùng', 'Trần Quốc Hưng'])
  expect(resolve(all.slice(0, 3)).possibly).toHaveLength(2)
  expect(people(all)).toEqual(['Tran Quoc Hung', 'Trần Quốc Hùng', 'Trần Quốc Hùng', 'Trần Quốc Hưng'])
  // Either Hùng or Hưng for the ambiguous spelling, and one Hùng for the other.
  expect(resolve(all).possibly).toHaveLength(4)
})

test('merging: planned, held, recalled are one; recalled where two fit stands alone', () => {
  const told = [
    says('kế hoạch', { published: '2023-07-10', date: '2023-07-13', status: 'planned' }),
    says('tin', { published: '2023-07-14', date: '2023-07-13', place: ['Jakarta'] }),
    says('nhắc lại', { published: '2023-07-15' }),
  ]
  expect(together(told)).toEqual(['kế hoạch+nhắc lại+tin'])
  expect(together([...told, says('trước', { published: '2023-07-05', date: '2023-07-05' })])).toEqual([
    'kế hoạch+tin',
    'nhắc lại',
    'trước',
  ])
})

test('disagreement: the later of two equally sure places is shown, a reprint counts once', () => {
  const [meeting, ...others] = resolve([
    says('a', { date: '2023-07-13', place: ['Huế'], published: '2023-07-13' }),
    says('b', { date: '2023-07-13', place: ['Đà Nẵng'], published: '2023-07-14' }),
    says('b in lại', { date: '2023-07-13', place: ['Đà Nẵng'], published: '2023-07-14', story: 'b' }),
  ]).meetings
  expect(others).toEqual([])
  expect(meeting?.properties).toMatchObject({ sources: 2, articles: 3, disputed: ['place'] })
  expect(meeting?.in.map(({ to, shown }) => [to, shown])).toEqual([
    ['vn-da-nang', true],
    ['vn-hue', false],
  ])
})

test.each<[string, readonly Telling[], readonly string[]]>([
  [
    'a day taken from the wrong sentence',
    [says('a', { date: '2023-07-13' }), says('b', { date: '2023-07-10' })],
    ['a', 'b'],
  ],
  [
    'a name misspelt in one article',
    [says('a', { date: '2023-07-13' }), says('b', { people: ['Phạm Lan Ánh', 'Đỗ Bá Bắc'], date: '2023-07-13' })],
    ['a', 'b'],
  ],
  [
    'an undated mention joined the only meeting known',
    [says('a', { date: '2023-07-01', published: '2023-07-02' }), says('b', { published: '2023-07-14' })],
    ['a+b'],
  ],
])('a link error: %s', (_, told, expected) => {
  expect(together(told)).toEqual(expected)
})
