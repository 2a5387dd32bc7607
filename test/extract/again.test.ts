/** Several meetings of the same people in one article: which words tell of the same one, and which of another. */

import { describe, expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, namesIn } from '../support/article.ts'

const extract = extractor('vi')

/** "2024-10-08 Paris held in_person | A · B", in the order of the dates. */
const told = (text: string): string[] =>
  extract(articleOf(text))
    .claims.map((claim) =>
      [claim.date?.edtf ?? '-', claim.place?.name ?? '-', claim.status, claim.channel, namesIn(claim)].join(' '),
    )
    .sort()

const AN = 'Thủ tướng Lê Hoài An'
const DURAND = 'Tổng thống Pháp Jean Durand'
const MILLER = 'Tổng thống Mỹ John Miller'
const PAK = 'Chủ tịch Triều Tiên Pak Chol-su'

describe('a noun that names nobody', () => {
  test.each([
    [
      'in the plural is of many',
      `Ngày 8/10, ${AN} gặp ${DURAND} tại Paris. Các cuộc gặp hồi tháng 5/2023 không mang lại kết quả.`,
    ],
    [
      'says itself whose it is',
      `Ngày 8/10, ${AN} gặp ${DURAND} tại Paris. Cuộc đàm phán giữa Nga và Ukraine bị hủy hôm 7/10.`,
    ],
    [
      'a summit of two other countries is of others',
      `Ngày 8/10, ${AN} gặp ${DURAND} tại Paris. Ông chúc mừng Pháp nhân hội nghị thượng đỉnh Mỹ-Triều tại Oslo hôm 6/10.`,
    ],
    [
      'a summit of many is another thing than two who met',
      `Ngày 8/10, ${AN} gặp ${DURAND} tại Paris. Ông Lê Hoài An cũng nhắc đến Hội nghị thượng đỉnh ASEAN tại Jakarta năm 2023.`,
    ],
    [
      'a call is no other word for a meeting in person',
      `Ngày 8/10, ${AN} gặp ${DURAND} tại Paris. Cuộc gọi hôm 6/10 bị lộ ra ngoài.`,
    ],
  ])('%s', (_, text) => expect(told(text)).toEqual(['2024-10-08 Paris held in_person Jean Durand · Lê Hoài An']))
})

describe('countries joined by a dash', () => {
  test.each(['Mỹ - Triều Tiên', 'Mỹ-Triều Tiên', 'Mỹ – Triều', 'Hoa Kỳ-Triều Tiên', 'Triều-Mỹ'])(
    'a summit %s is of their leaders',
    (countries) =>
      expect(
        told(
          `${MILLER} hôm 5/10 ca ngợi ${PAK}. Hội nghị thượng đỉnh ${countries} diễn ra tại Oslo vào tháng 6 năm ngoái.`,
        ),
      ).toEqual(['2023-06 Oslo held in_person John Miller · Pak Chol-su']),
  )

  test('their dialogues are anybody’s', () =>
    expect(
      told(`${MILLER} hôm 5/10 ca ngợi ${PAK}. Các cuộc đối thoại Mỹ - Triều sẽ diễn ra tại Oslo ngày 9/10.`),
    ).toEqual([]))
})

describe('another meeting', () => {
  test('with another number in a row', () =>
    expect(
      told(
        `${MILLER} sẽ có cuộc gặp thượng đỉnh lần thứ hai với ${PAK} tại Hà Nội ngày 27/10. Cuộc gặp thượng đỉnh Mỹ - Triều đầu tiên đã diễn ra tại Oslo.`,
      ),
    ).toEqual([
      '- Oslo held in_person John Miller · Pak Chol-su',
      '2024-10-27 Hà Nội planned in_person John Miller · Pak Chol-su',
    ]))

  test('in person, behind a call', () =>
    expect(
      told(
        `Ngày 8/10, ${AN} điện đàm với ${DURAND}. Tại cuộc điện đàm, hai bên trao đổi về thương mại. Hai nhà lãnh đạo mong muốn sớm gặp nhau tại Hà Nội.`,
      ),
    ).toEqual([
      '- Hà Nội proposed in_person Jean Durand · Lê Hoài An',
      '2024-10-08 - held phone Jean Durand · Lê Hoài An',
    ]))
})
