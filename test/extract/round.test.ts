/** Reports of one leader's talks with many guests: of some guests only what they said is told. */

import { expect, test } from 'vitest'
import { meetingsIn } from '../support/article.ts'

const TWO =
  'Thủ tướng Lê Hoài An đã gặp Tổng thống Pháp Jean Durand. Trong cuộc gặp Thủ tướng Đức Karl Weber, Thủ tướng Lê Hoài An đề nghị mở đường bay.'
const MET = ['Jean Durand · Lê Hoài An', 'Karl Weber · Lê Hoài An']

test.each([
  ['the country', 'Thủ tướng Ý Marco Bassi đánh giá cao thành tựu của Việt Nam.'],
  ['both sides', 'Thủ tướng Ý Marco Bassi mong muốn tăng cường hợp tác. Hai bên nhất trí mở đường bay.'],
])('a guest whose words go to the host is met: %s', (_, text) =>
  expect(meetingsIn(`${TWO} ${text}`)).toEqual([...MET, 'Lê Hoài An · Marco Bassi']),
)

test('the guest is met wherever his words stand', () => {
  expect(meetingsIn(`Thủ tướng Ý Marco Bassi đánh giá cao thành tựu của Việt Nam. ${TWO}`)).toEqual([
    ...MET,
    'Lê Hoài An · Marco Bassi',
  ])
})

test.each([
  ['with one guest there is no round', 'Thủ tướng Lê Hoài An đã gặp Tổng thống Pháp Jean Durand.'],
  [
    'with two hosts nobody knows whose guest it is',
    `${TWO} Chủ tịch nước Trần Quốc Bảo đã gặp Tổng thống Áo Max Huber.`,
  ],
  ['what is told to the press is told to no host', `${TWO} Thủ tướng Lê Hoài An dự họp báo.`],
])('%s', (_, text) =>
  expect(meetingsIn(`${text} Thủ tướng Ý Marco Bassi khẳng định coi trọng Việt Nam.`)).toEqual(meetingsIn(text)),
)

test('an article that begins with a guest is about the leader at home it names most', () => {
  const text =
    'Trong cuộc gặp với Tổng thống Pháp Jean Durand, hai nhà lãnh đạo nhất trí mở đường bay. Thủ tướng Lê Hoài An đề nghị tăng đầu tư. Thủ tướng Lê Hoài An cảm ơn nhân dân Pháp. Thủ tướng Lê Hoài An mời Tổng thống thăm Việt Nam.'
  expect(meetingsIn(text)).toEqual(['Jean Durand · Lê Hoài An'])
})

test('hai bên of a talk with a guest are the guest and whom the text is about', () => {
  const text = `${TWO} Trong cuộc trao đổi với Tổng thống Hàn Quốc Park Min-su, hai bên nhất trí mở đường bay. Thủ tướng Lê Hoài An mời Tổng thống thăm Việt Nam.`
  expect(meetingsIn(text)).toEqual([...MET, 'Lê Hoài An · Park Min-su'])
})
