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

describe('told as of a time before', () => {
  test('behind "và" a noun of another day is another meeting, whoever else is spoken of', () =>
    expect(
      told(
        `${AN} nhắc lại cuộc điện đàm với ${DURAND} tháng 8 năm ngoái, ít ngày trước khi ông Trần Quốc Bảo về nước, và buổi hội đàm ở Lyon ngày 19/9/2023.`,
      ).map((one) => one.split(' ')[0]),
    ).toEqual(['2023-08', '2023-09-19']))

  test('another day is another meeting', () =>
    expect(
      told(
        `Ngày 8/10, ${AN} có cuộc trao đổi với ${DURAND} tại Paris. Trước đó, tối 7/10, hai nhà lãnh đạo hội đàm ở Lyon.`,
      ),
    ).toEqual([
      '2024-10-07 Lyon held in_person Jean Durand · Lê Hoài An',
      '2024-10-08 Paris held in_person Jean Durand · Lê Hoài An',
    ]))

  test('a year of long ago is not that of the news', () =>
    expect(
      told(`Cuộc gặp giữa ${MILLER} và ${PAK} kết thúc sớm. Hai ông từng gặp nhau tại Oslo năm 2021.`).map(
        (one) => one.split(' ')[0],
      ),
    ).toEqual(['-', '2021']))

  test('two in one sentence, each with a day', () =>
    expect(
      told(`${AN} và ${DURAND} từng gặp nhau ở Lyon tháng 9 năm ngoái và hội đàm ở Paris hồi tháng 2.`).map((one) =>
        one.slice(0, 7),
      ),
    ).toEqual(['2023-09', '2024-02']))
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

  test('that is named as the one before in a row', () =>
    expect(
      told(
        `Ngày 8/10, ${AN} điện đàm với ${DURAND}. Đây là cuộc điện đàm thứ hai giữa ông Lê Hoài An và ông Durand, sau cuộc điện đàm đầu tiên hồi tháng 5/2023.`,
      ),
    ).toEqual(['2023-05 - held phone Jean Durand · Lê Hoài An', '2024-10-08 - held phone Jean Durand · Lê Hoài An']))

  test('with “tiếp tục” before the verb', () =>
    expect(
      told(
        `Ngày 1/8, ${AN} gặp ${DURAND} tại Hà Nội. Vì hai bên chưa thống nhất, ngày 9/9 ông Lê Hoài An tiếp tục đến Paris gặp ông Durand.`,
      ),
    ).toEqual([
      '2024-08-01 Hà Nội held in_person Jean Durand · Lê Hoài An',
      '2024-09-09 Paris held in_person Jean Durand · Lê Hoài An',
    ]))

  test('“tiếp tục” before the first telling begins nothing twice', () =>
    expect(
      told(
        `Tiếp tục chuyến thăm, ngày 8/10, ${AN} gặp ${DURAND} tại Paris. Ông Lê Hoài An gặp ông Durand tại điện Élysée.`,
      ),
    ).toHaveLength(1))

  test('before the one at which somebody is glad to see the other again', () =>
    expect(
      told(
        `Vui mừng gặp lại ${DURAND} sau cuộc hội kiến tại Oslo hồi tháng 5/2024, ${AN} cảm ơn ông đã nhận lời thăm Việt Nam.`,
      ).filter((line) => line.startsWith('2024-05 Oslo held')),
    ).toHaveLength(1))

  test('of which the two speak beside its day', () =>
    expect(
      told(
        `Trong cuộc điện đàm với ${DURAND} ngày 30/9, ${AN} nêu vấn đề thuế. Ông Lê Hoài An nói ông Durand đã đồng ý trong cuộc gặp hồi tháng 1/2024.`,
      ),
    ).toEqual([
      '2024-01 - held in_person Jean Durand · Lê Hoài An',
      '2024-09-30 - held phone Jean Durand · Lê Hoài An',
    ]))
})

describe('the same meeting', () => {
  test.each([
    [
      'told with the day of two time zones',
      `Hôm qua, ${AN} điện đàm với ${DURAND}. Cuộc điện đàm sáng 10/10 giữa hai nhà lãnh đạo kéo dài một giờ.`,
    ],
    [
      'of which somebody denies what the article tells',
      `Hôm qua, ${AN} điện đàm với ${DURAND}. Một cố vấn đã phủ nhận cuộc điện đàm giữa hai nhà lãnh đạo.`,
    ],
    [
      'at which others are planned',
      `Hôm qua, ${AN} điện đàm với ${DURAND}. Hai bên sẽ có các cuộc gặp cấp bộ trưởng vào tháng 11/2024.`,
    ],
    [
      'of which is asked on another day',
      `Hôm qua, ${AN} điện đàm với ${DURAND}. Ngày 3/10, quốc hội đề nghị cung cấp biên bản về cuộc điện đàm giữa ông Lê Hoài An và ông Durand.`,
    ],
  ])('%s', (_, text) => expect(told(text)).toEqual(['2024-10-09 - held phone Jean Durand · Lê Hoài An']))
})
