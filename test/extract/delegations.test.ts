/** Delegations stand for who leads them; two meetings of one pair stay apart in time. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, namesIn } from '../support/article.ts'

const extract = extractor('vi')

const claims = (text: string): string[] =>
  extract(articleOf(text))
    .claims.map((claim) => `${namesIn(claim)} ${claim.status}`)
    .sort()

const HEAD = 'Đoàn đại biểu cấp cao Pháp do Bộ trưởng Quốc phòng Pháp Jean Durand làm trưởng đoàn đang ở Hà Nội.'

test.each([
  [
    'whom its members only describe',
    'Sáng 9/10, Bộ trưởng Lê Hoài An làm việc với đoàn chuyên gia Pháp do ông Jean Durand, Thứ trưởng Bộ Tài chính, dẫn đầu.',
  ],
  [
    'behind the country in brackets',
    'Sáng 9/10, Chủ tịch UBND tỉnh Lê Hoài An đã tiếp đoàn đại biểu tỉnh Valparaíso (Chile) do Tỉnh trưởng Jean Durand dẫn đầu.',
  ],
  ['spoken of as it', `${HEAD} Chiều 9/10, đoàn đã chào xã giao Chủ tịch Quốc hội Lê Hoài An.`],
  ['by its country', `${HEAD} Chiều 9/10, Chủ tịch Quốc hội Lê Hoài An tiếp đoàn đại biểu Pháp.`],
  ['whose it is', 'Sáng 9/10, Thủ tướng Lê Hoài An đã tiếp đoàn công tác của Bộ trưởng Pháp Jean Durand.'],
  ['who led it here', 'Ông Jean Durand dẫn đầu đoàn công tác. Chiều 9/10, đoàn công tác đã gặp Bộ trưởng Lê Hoài An.'],
  [
    'of a parliament, which at home is a standing body',
    'Chiều 9/10, đoàn đại biểu Quốc hội Pháp do Chủ tịch Quốc hội Jean Durand dẫn đầu đã đến thăm tỉnh Bình Lâm. Bí thư Tỉnh ủy Lê Hoài An đã tiếp đoàn.',
  ],
  [
    'behind a verb of two words',
    'Chiều 9/10, đoàn đại biểu Pháp do Bộ trưởng Jean Durand dẫn đầu đã đến thăm. Chủ tịch UBND tỉnh Lê Hoài An vui mừng chào mừng đoàn.',
  ],
])('a delegation is its head: %s', (_, text) => expect(claims(text)).toEqual(['Jean Durand · Lê Hoài An held']))

test.each([
  ['of another country', `${HEAD} Chiều 9/10, Chủ tịch Quốc hội Lê Hoài An tiếp đoàn đại biểu Lào.`],
  ['of which the word is only a part', `${HEAD} Chiều 9/10, Chủ tịch Quốc hội Lê Hoài An gặp đoàn viên tiêu biểu.`],
  [
    'nobody is said to lead',
    'Chiều 9/10, Chủ tịch Quốc hội Lê Hoài An tiếp đoàn đại biểu Pháp. Ông Jean Durand là nhà văn Pháp.',
  ],
  [
    'of a parliament that nobody leads',
    'Chiều 9/10, Chủ tịch Quốc hội Jean Durand đến Lyon. Đoàn đại biểu Quốc hội tỉnh đã tiếp ông Trần Quốc Bảo. Bộ trưởng Lê Hoài An vắng mặt.',
  ],
])('no head: a delegation %s', (_, text) => expect(claims(text)).toEqual([]))

test('what is to come is not what was held long ago', () => {
  const text =
    'Tổng thống Pháp Jean Durand sẽ gặp Thủ tướng Đức Karl Weber tại Lyon. Hồi tháng 6, ông Durand đã gặp ông Weber tại Berlin.'
  expect(claims(text)).toEqual(['Jean Durand · Karl Weber held', 'Jean Durand · Karl Weber planned'])
})

test('what was announced and then held is one meeting', () => {
  const text =
    'Tổng thống Pháp Jean Durand sẽ gặp Thủ tướng Đức Karl Weber. Chiều 9/10, ông Durand đã gặp ông Weber tại Berlin.'
  expect(claims(text)).toEqual(['Jean Durand · Karl Weber held'])
})

test('two prime ministers are not the two ministers of the meeting before', () => {
  const text =
    'Bộ trưởng Nội vụ Lê Hoài An tiếp Bộ trưởng Nội vụ Pháp Jean Durand. Ông An nhắc lại chuyến thăm của Thủ tướng Đức Karl Weber, khi tại cuộc hội đàm giữa hai Thủ tướng, Thủ tướng Trần Quốc Bảo đề nghị mở đường bay.'
  expect(claims(text)).toEqual(['Jean Durand · Lê Hoài An held', 'Karl Weber · Trần Quốc Bảo held'])
})

test('several sessions with those listed behind a colon are one each', () => {
  const text =
    'Ngày 9/10, Thứ trưởng Lê Hoài An đã có nhiều cuộc làm việc với quan chức Pháp: Bộ trưởng Jean Durand và Đại sứ Marie Blanc.'
  expect(claims(text)).toEqual(['Jean Durand · Lê Hoài An held', 'Lê Hoài An · Marie Blanc held'])
})

test('a name with a space too many is the same', () => {
  const text =
    'Chủ tịch nước Lê Hoài An tiếp Bộ trưởng Thương mại Pháp Fran Cois Durand. Tại buổi tiếp Bộ trưởng Francois Durand, Chủ tịch nước hoan nghênh chuyến thăm.'
  expect(claims(text)).toHaveLength(1)
})
