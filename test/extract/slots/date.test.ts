/** When a meeting was: its own sentence, the day the news is told from, the days of a visit, or nothing. */

import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../ingest/load/language.ts'
import { explainer, extractor } from '../../../ingest/pipeline.ts'
import { articleOf } from '../../support/article.ts'

const extract = extractor('vi')

const article = (text: string, title: string | null = null, published: string | null = '2024-06-10') =>
  articleOf(text, { title, published })

const claims = (...given: Parameters<typeof article>) => extract(article(...given)).claims
/** "2024-06-09 inherited" of the meeting with the person, "-" where nothing is told. */
const dated = (person: string, ...given: Parameters<typeof article>): string => {
  const found = claims(...given).find(({ participants }) => participants.some(({ name }) => name.endsWith(person)))
  expect(found, `a meeting with ${person}`).toBeDefined()
  return found?.date ? `${found.date.edtf} ${found.date.basis}` : '-'
}

const AN = 'Thủ tướng Lê Hoài An'
const DURAND = 'Tổng thống Pháp Jean Durand'

describe('the examples of the language', () => {
  const { examples } = loadLanguage('vi').slots.dates
  const last = (text: string) => claims(text, null, examples.published).at(-1)?.date ?? null
  test.each(examples.yes)('%s → %s', (text, date) => expect(last(text)?.edtf).toBe(date))
  test.each(examples.no)('no day: %s', (text) => {
    expect(claims(text, null, examples.published).length).toBeGreaterThan(0)
    expect(last(text)).toBeNull()
  })
})

describe('from its own sentence', () => {
  test.each([
    ['a year of long ago, behind the place', `${AN} từng gặp ${DURAND} tại Paris năm 1998.`, '1998 stated'],
    ['a year of long ago that opens the sentence', `Năm 1998, ${AN} gặp ${DURAND} lần đầu ở Paris.`, '1998 stated'],
    ['a day', `Ngày 9/6, ${AN} gặp ${DURAND} tại Paris.`, '2024-06-09 relative'],
    [
      'a name in quotes between the day and the word is no quotation',
      `Ngày 8/6, trong thời gian dự Diễn đàn “Sông và Biển” tại Paris, ${AN} đã gặp ${DURAND}.`,
      '2024-06-08 relative',
    ],
    [
      'a full day where the range is written with a space too many',
      `Từ 5 đến 7- 6-2024, ${AN} hội đàm với ${DURAND} tại Paris.`,
      '2024-06-05/2024-06-07 stated',
    ],
    [
      'a day by the clock of the place',
      `Tối 8/6 (theo giờ địa phương), ${AN} gặp ${DURAND}. Sáng 3/6, ông Lê Hoài An đã rời Hà Nội.`,
      '2024-06-08 relative',
    ],
    [
      'the day where it was, told by another clock too',
      `Chiều 8/6, tức rạng sáng 9/6 theo giờ Hà Nội, ${AN} gặp ${DURAND} tại Paris.`,
      '2024-06-08 relative',
    ],
    [
      'the day where it was, by another clock in brackets',
      `Sáng 8/6, giờ địa phương (chiều nay, giờ Việt Nam), tại cuộc hội đàm giữa ${AN} và ${DURAND}, hai bên ký một hiệp định.`,
      '2024-06-08 relative',
    ],
    [
      'the day of the gathering at whose side they met',
      `${AN} đã gặp ${DURAND} bên lề hội nghị thượng đỉnh G20 tại Rome vào tháng 10 năm ngoái.`,
      '2023-10 relative',
    ],
    [
      'a month that opens the sentence, however far',
      `Tháng 3/2023, ${AN}, người khi đó vừa rời cương vị Bí thư Tỉnh ủy để về Hà Nội, đã đến Paris gặp ${DURAND}.`,
      '2023-03 stated',
    ],
    [
      'a year of long ago directly behind who met',
      `Ông nhắc lại cuộc gặp giữa ${AN} và ${DURAND} năm 2009.`,
      '2009 stated',
    ],
    [
      'not the day of another clause',
      `Ngày 8/6, ${AN} đã làm việc với ${DURAND} về vụ cháy khiến năm người thiệt mạng ngày 2/6.`,
      '2024-06-08 relative',
    ],
    ['an hour before the day', `Lúc 9h30 sáng 8/6, ${AN} gặp ${DURAND} tại Paris.`, '2024-06-08 relative'],
  ])('%s', (_, text, expected) => expect(dated('Durand', text)).toBe(expected))

  test('a number that ends the headline is not part of the day that begins the text', () =>
    expect(dated('Durand', `Chiều 8/6, ${AN} gặp ${DURAND} tại Paris.`, 'Thủ tướng dự kỳ họp lần thứ 14')).toBe(
      '2024-06-08 relative',
    ))
})

describe('from elsewhere in the article', () => {
  const LEAD = `Ngày 8/6, tại Paris, ${AN} đã có các cuộc tiếp xúc với lãnh đạo nhiều nước.`

  test('the day the news is told from, many sentences later', () => {
    const talk = 'Hai bên đánh giá cao quan hệ hợp tác giữa hai nước trong các lĩnh vực.'
    const text = [
      LEAD,
      talk,
      talk.replace('Hai', 'Các'),
      `Gặp Thủ tướng Ba Lan Marek Zielinski, ${AN} đề nghị mở rộng đầu tư.`,
      talk,
      `Tại cuộc gặp với ${DURAND}, ${AN} mời Tổng thống thăm Việt Nam.`,
    ]
    expect(dated('Durand', text.join('\n'))).toBe('2024-06-08 inherited')
  })

  test('"cùng ngày" leans on the text, not on the caption between', () => {
    const text = [
      LEAD,
      'Thủ tướng Lê Hoài An phát biểu tại Marseille ngày 6/6. (Ảnh: TTXVN)',
      `Cùng ngày, ${AN} gặp ${DURAND}.`,
    ]
    expect(dated('Durand', text.join('\n'))).toBe('2024-06-08 relative')
  })

  test('a planned meeting takes the days of the visit it is part of', () => {
    const text = `${AN} sẽ thăm chính thức Pháp từ ngày 15 đến 17/6. Trong chuyến thăm, ${AN} sẽ hội đàm với ${DURAND}.`
    expect(dated('Durand', text)).toBe('2024-06-15/2024-06-17 inherited')
  })

  test('no publication day, no year', () =>
    expect(dated('Durand', `Ngày 8/6, ${AN} gặp ${DURAND} tại Paris.`, null, null)).toBe('XXXX-06-08 stated'))
})

test('the features that spoke for the day are named', () => {
  const [first] = explainer('vi')(article(`Ngày 9/6, ${AN} gặp ${DURAND} tại Paris.`)).claims
  const reason = first?.reasons.find(({ slot }) => slot === 'date')
  expect(reason?.rule).toMatch(/^vi\.date\.day-month \(relative\): .*own/)
  expect(reason?.at?.quote).toBe('Ngày 9/6')
})

test('every weight is of a feature, and finite', () => {
  const { date } = loadLanguage('vi').weights
  expect(Object.keys(date).length).toBeGreaterThan(50)
  expect(Object.values(date).every(Number.isFinite)).toBe(true)
})

describe('a day of something else', () => {
  test('the day on which somebody set out for it', () =>
    expect(
      dated(
        'Durand',
        `Hội nghị thượng đỉnh giữa ${AN} và ${DURAND} diễn ra ngày 5/6. Sáng 3/6, ${AN} lên đường sang Paris để dự hội nghị thượng đỉnh với ${DURAND}.`,
      ),
    ).toBe('2024-06-05 relative'))
  test('the day of the trial at which it is told', () =>
    expect(
      dated(
        'Bình',
        'Sáng 9/6, Tòa án nhân dân TP Huế mở phiên xử về tội nhận hối lộ. Bị cáo là cán bộ của một cơ quan thuế. Phiên tòa dự kiến kéo dài ba ngày. Nhiều luật sư có mặt. Theo cáo trạng, Trần Văn Cường đã gặp ông Nguyễn Văn Bình, giám đốc công ty Sông Xanh, để nhờ giúp đỡ.',
      ),
    ).toBe('-'))
  test('the day of another meeting, told last before', () =>
    expect(
      dated(
        'Durand',
        `Ngày 9/6, ${AN} đến Madrid. Trước đó, trong ngày 7/6, ${AN} thăm Paris. Tại đây, ${AN} đã hội đàm với ${DURAND}.`,
      ),
    ).toBe('2024-06-07 inherited'))
})

describe('each of a list with a day of their own', () => {
  const text = `${AN} đã gặp ${DURAND} chiều 7/6 và Thủ tướng Đức Karl Weber sáng 8/6.`
  test('the first', () => expect(dated('Durand', text)).toBe('2024-06-07 relative'))
  test('the last', () => expect(dated('Weber', text)).toBe('2024-06-08 relative'))
  test('a year, and "với" once more', () =>
    expect(
      dated(
        'Weber',
        `Đây là chuyện của cuộc gặp giữa ${AN} với ${DURAND} năm 2021 và với Thủ tướng Đức Karl Weber năm 2022.`,
      ),
    ).toBe('2022 stated'))
})
