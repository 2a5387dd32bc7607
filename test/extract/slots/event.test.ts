/** What a meeting was part of: named gatherings by their whole name, visits, and nothing where nothing is named. */

import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../ingest/load/language.ts'
import { extractor } from '../../../ingest/pipeline.ts'
import { articleOf } from '../../support/article.ts'

const extract = extractor('vi')
const { events } = loadLanguage('vi').slots

const claims = (text: string, published: string | null = '2024-06-06') => extract(articleOf(text, { published })).claims
const eventIn = (text: string) => claims(text)[0]?.event ?? null

describe('the examples of the language', () => {
  test.each(events.examples.yes)('%s → %s', (text, name) => expect(eventIn(text)?.name).toBe(name))
  test.each(events.examples.no)('no event: %s', (text) => expect(eventIn(text)).toBeNull())
})

test.each([
  [
    'Nhân dịp dự Lễ kỷ niệm 80 năm thành lập Đảng Lao động Chile, Thủ tướng Lê Văn An gặp Tổng thống Chile Juan Prado.',
    'Lễ kỷ niệm 80 năm thành lập Đảng Lao động Chile',
    'ceremony',
    'goes on behind a word with a verb inside',
  ],
  [
    'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand bên lề hội nghị thượng đỉnh G20 tại Brazil.',
    'hội nghị thượng đỉnh G20',
    'summit',
    'stops before the place',
  ],
  [
    'Bên lề Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương (APEC), Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand.',
    'Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương (APEC)',
    'conference',
    'with its short name in brackets',
  ],
  [
    'Nhân dịp dự Diễn đàn cấp cao “Sông và Biển” lần thứ hai, Thủ tướng Lê Văn An đã hội đàm với Tổng thống Pháp Jean Durand.',
    'Diễn đàn cấp cao “Sông và Biển” lần thứ hai',
    'conference',
    'a name in quotes',
  ],
  [
    'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand trong khuôn khổ Hội nghị Bộ trưởng Thông tin ASEAN.',
    'Hội nghị Bộ trưởng Thông tin ASEAN',
    'conference',
    'ministers are no people here',
  ],
])('%s → %s', (text, name, kind) => expect(eventIn(text)).toEqual({ name, kind, basis: 'stated' }))

test.each([
  [
    'Thủ tướng Lê Văn An điện đàm với Tổng thống Pháp Jean Durand trước thềm Hội nghị thượng đỉnh G20.',
    'who calls is not there',
  ],
  [
    'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand. Phiên họp của Quốc hội vẫn diễn ra.',
    'a session no name is given of',
  ],
])('no event: %s (%s)', (text) => {
  expect(claims(text)).toHaveLength(1)
  expect(eventIn(text)).toBeNull()
})

test('the fullest name the article gives', () => {
  const text =
    'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand bên lề G20. Hội nghị thượng đỉnh G20 lần thứ 19 khai mạc hôm qua.'
  expect(eventIn(text)?.name).toBe('Hội nghị thượng đỉnh G20 lần thứ 19')
})

test('taken over from the lead by a meeting of the same news, not by one of another time', () => {
  const text =
    'Ngày 5/6, Thủ tướng Lê Văn An dự Hội nghị thượng đỉnh G20 tại Brazil. Ông phát biểu tại phiên toàn thể. Bài phát biểu được hoan nghênh. Nhiều nước chia sẻ quan điểm này. Cùng ngày, Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand. Tháng 11/2021, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado.'
  const [now, before] = claims(text)
  expect(now?.event).toMatchObject({ name: 'Hội nghị thượng đỉnh G20', basis: 'inherited' })
  expect(before?.event).toBeNull()
})

test.each(['nhận nhiệm vụ công tác', 'kết thúc nhiệm kỳ công tác'])('a post is no visit: %s', (words) => {
  const text = `Sáng 5/6, Chủ tịch nước Lê Văn An tiếp Đại sứ Pháp Jean Durand. Ông Jean Durand nói ông ${words} tại Việt Nam.`
  expect(claims(text)).toHaveLength(1)
  expect(eventIn(text)).toBeNull()
})

test('a visit, where the other side is at home and no conference is named beside', () => {
  const text = 'Trong chuyến thăm chính thức Chile, Thủ tướng Lê Văn An đã hội đàm với Tổng thống Chile Juan Prado.'
  expect(eventIn(text)).toEqual({ name: 'chuyến thăm Chile của Lê Văn An', kind: 'visit', basis: 'stated' })
})

describe('what belongs to another meeting, or to another hour', () => {
  test('one thing done after the other is no sideline', () => {
    const [first] = claims(
      'Trong chuyến thăm Pháp, Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand, dự Lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao.',
    )
    expect(first?.event?.kind).not.toBe('ceremony')
  })
  test('what one attends before is', () =>
    expect(
      eventIn('Đến dự Lễ kỷ niệm 50 năm Quan hệ Việt - Pháp, Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand.')
        ?.name,
    ).toBe('Lễ kỷ niệm 50 năm Quan hệ Việt - Pháp'))
})

describe('summits of two', () => {
  const HEAD = 'Hội nghị thượng đỉnh Mỹ - Hàn Quốc lần 3 diễn ra tại Seoul.'
  test('the talks of both leaders are its own, though only their countries are named with it', () => {
    const found = claims(
      `Tổng thống Mỹ John Miller sẽ gặp Tổng thống Hàn Quốc Park Min-soo. Hai bên chuẩn bị cho hội nghị thượng đỉnh Mỹ - Hàn Quốc lần 3 tại Seoul.`,
    )
    expect(found.map(({ event }) => event?.name)).toEqual(['hội nghị thượng đỉnh Mỹ - Hàn Quốc lần 3'])
  })
  test('nobody else met at it', () => {
    const found = claims(`Thủ tướng Lê Văn An đã hội đàm với Tổng thống Pháp Jean Durand tại Hà Nội. ${HEAD}`)
    expect(found.find(({ participants }) => participants[1]?.name === 'Jean Durand')?.event ?? null).toBeNull()
  })
})

describe('what is told beside', () => {
  test('a noun that points back carries the event that follows it', () => {
    const text =
      'Tổng thống Pháp Jean Durand đã gặp Thủ tướng Lê Văn An. Cuộc gặp bên lề Hội nghị thượng đỉnh G20 kéo dài một giờ.'
    expect(eventIn(text)?.name).toBe('Hội nghị thượng đỉnh G20')
  })
  test('a guest received on a visit is on that visit, whatever else the guest came for', () => {
    const text =
      'Chiều 5/6, Thủ tướng Lê Văn An tiếp Tổng thống Chile Juan Prado nhân dịp thăm chính thức Việt Nam và dự Diễn đàn Tương lai ASEAN 2024.'
    expect(eventIn(text)?.kind).toBe('visit')
  })
  test('a quotation that ends behind a name is no part of it', () => {
    const text =
      '“Tôi sẽ gặp Thủ tướng Lê Văn An bên lề Hội nghị thượng đỉnh G20”, Tổng thống Pháp Jean Durand nói trong cuộc gặp Thủ tướng Lê Văn An bên lề Hội nghị thượng đỉnh G20 năm 2024".'
    expect(claims(text).map(({ event }) => event?.name)).not.toContain('Hội nghị thượng đỉnh G20 năm 2024"')
  })
})

test('who chairs a session is at it', () =>
  expect(
    eventIn(
      'Nhân dịp chủ trì phiên thảo luận mở của Hội đồng Sông Xanh, Thủ tướng Lê Văn An đã gặp Tổng thống Pháp Jean Durand.',
    )?.name,
  ).toBe('phiên thảo luận mở của Hội đồng Sông Xanh'))

test.each([
  ['Thủ tướng Lê Văn An gặp Bộ trưởng Khem Sovann tại Nam Sách.', 'a word of a place is no acronym'],
  ['Thủ tướng Lê Văn An điện đàm với Tổng thống Pháp Jean Durand. Hai bên bàn về Hội nghị thượng đỉnh G20.', 'a call'],
  [
    'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand và cảm ơn Pháp ủng hộ Việt Nam ứng cử vào HĐBA LHQ.',
    'a council is none without a session',
  ],
])('no event: %s (%s)', (text) => expect(eventIn(text)).toBeNull())

test('a gathering without its name is the one named last', () => {
  const text =
    'Hội nghị thượng đỉnh Hợp tác Lan Thương diễn ra từ ngày 4/6. Các bên bàn về nước. Bên lề hội nghị, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado.'
  expect(eventIn(text)?.name).toBe('Hội nghị thượng đỉnh Hợp tác Lan Thương')
  expect(eventIn('Bên lề hội nghị, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado.')).toBeNull()
})

test('the event of the words that name who met goes before one of words that name nobody', () => {
  const text =
    'Bên lề Hội nghị thượng đỉnh Lan Thương, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado. Cuộc gặp tại Hội nghị cấp cao Đông Nam Hải trước đó không có kết quả.'
  expect(eventIn(text)?.name).toBe('Hội nghị thượng đỉnh Lan Thương')
})

test('a meeting in another town than the event of the news is not part of it', () => {
  const text = (town: string) =>
    `Thủ tướng Lê Văn An dự Hội nghị thượng đỉnh G20 tại Hamburg, Đức. Ngày 5/6, tại ${town}, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado.`
  expect(claims(text('Hamburg')).at(-1)?.event?.name).toBe('Hội nghị thượng đỉnh G20')
  expect(claims(text('Berlin')).at(-1)?.event ?? null).toBeNull()
})
