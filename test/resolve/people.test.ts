/** Who is one person across articles. */

import { expect, test } from 'vitest'
import { resolve, type Telling } from './support.ts'

/** Name shown → how many articles mention the person. */
const who = (...people: readonly string[]) => {
  const graph = resolve(
    people.map((name, i): Telling => ({ article: `${i}`, people: [name, 'Đối Tác Chung'], date: `2023-0${i + 1}-01` })),
  )
  const mentions = new Map<string, number>()
  for (const { persons } of graph.told) for (const id of new Set(persons)) mentions.set(id, (mentions.get(id) ?? 0) + 1)
  return {
    names: graph.people
      .filter(({ properties: { name } }) => name !== 'Đối Tác Chung')
      .map(({ id, properties: { name } }) => `${name} ${mentions.get(id)}`)
      .sort(),
    possibly: graph.possibly.length,
  }
}

test.each<[readonly string[], readonly string[], number, string]>([
  [['Trần Quốc Hùng', 'Trần Quốc Hùng'], ['Trần Quốc Hùng 2'], 0, 'one spelling'],
  [['Trần Quốc Hùng', 'Trần Quốc Hưng'], ['Trần Quốc Hùng 1', 'Trần Quốc Hưng 1'], 0, 'diacritics distinguish'],
  [['Hoàng Hoà Bình', 'Hoàng Hòa Bình'], ['Hoàng Hoà Bình 2'], 0, 'tone-mark placement does not'],
  [['Trần Quốc Hùng', 'Trần Quốc Hùng'.normalize('NFD')], ['Trần Quốc Hùng 2'], 0, 'nor composition'],
  [['Trần Quốc Hùng', 'Tran Quoc Hung'], ['Trần Quốc Hùng 2'], 0, 'no diacritics: the only one with them'],
  [
    ['Trần Quốc Hùng', 'Trần Quốc Hưng', 'Tran Quoc Hung'],
    ['Tran Quoc Hung 1', 'Trần Quốc Hùng 1', 'Trần Quốc Hưng 1'],
    2,
    'no diacritics: ambiguous',
  ],
  [
    ['Vương Nghị, Ngoại trưởng, Trung Quốc', 'Wang Yi, , Trung Quốc'],
    ['Vương Nghị 2'],
    0,
    'Sino-Vietnamese and pinyin',
  ],
  [
    ['Lê Minh Tâm, Bộ trưởng Y tế', 'Lê Minh Tâm, tiền đạo'],
    ['Lê Minh Tâm 1', 'Lê Minh Tâm 1'],
    1,
    'a minister and a footballer',
  ],
  [['Lê Minh Tâm, Bộ trưởng Y tế', 'Lê Minh Tâm'], ['Lê Minh Tâm 2'], 0, 'what says nothing joins the only one'],
  [
    ['Kenji Aoyama, Thống đốc, Nhật Bản', 'Aoyama Kenji, , Nhật Bản'],
    ['Aoyama Kenji 2'],
    0,
    'the order of a foreign name',
  ],
  [
    ['Nguyễn Văn Nam', 'Nam Văn Nguyễn'],
    ['Nam Văn Nguyễn 1', 'Nguyễn Văn Nam 1'],
    0,
    'the order of a Vietnamese name counts',
  ],
  [
    ['Maria Silva, nghị sĩ, Brazil', 'Maria Silva, nghị sĩ, Bồ Đào Nha'],
    ['Maria Silva 1', 'Maria Silva 1'],
    1,
    'countries contradict',
  ],
  [['Đức', 'Đức'], ['Đức 1', 'Đức 1'], 0, 'a single name is of its article'],
  [
    ['Lê An Khang, Giám đốc Công ty Sao Mai', 'Lê An Khang, Giám đốc Công ty Bình Minh'],
    ['Lê An Khang 1', 'Lê An Khang 1'],
    1,
    'companies contradict',
  ],
])('%j → %j, doubts %i (%s)', (people, names, possibly) => {
  expect(who(...people)).toEqual({ names: [...names].sort(), possibly })
})

test('an office is not listed beside a more specific one that begins with it', () => {
  const offices = [
    'Thứ trưởng',
    'Thứ trưởng Bộ Y tế',
    'thứ trưởng Bộ Y tế',
    'Thứ trưởng Bộ Y tế Việt Nam, Việt Nam',
    'Chủ tịch',
    'Phó Chủ tịch',
  ]
  const { people } = resolve(
    offices.map((office, i) => ({ article: `${i}`, people: [`Phạm Lan Anh, ${office}`, 'Đỗ Bá Bắc'] })),
  )
  const { properties } = people.find(({ properties: { name } }) => name === 'Phạm Lan Anh') ?? people[0] ?? {}
  const listed = ((properties?.offices ?? []) as string[]).map((one) => JSON.parse(one).office)
  expect(listed).toEqual(['Chủ tịch', 'Phó Chủ tịch', 'Thứ trưởng Bộ Y tế Việt Nam'])
})
