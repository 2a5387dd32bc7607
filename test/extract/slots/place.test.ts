/** Where a meeting was: from its sentence, a visit, an event, the lead; never another clause's or a title's place. */

import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../ingest/load/language.ts'
import { extractor } from '../../../ingest/pipeline.ts'
import { articleOf } from '../../support/article.ts'

const extract = extractor('vi')
const { places } = loadLanguage('vi').slots

const claims = (text: string, published: string | null = '2024-06-06') => extract(articleOf(text, { published })).claims
const placeIn = (text: string) => claims(text)[0]?.place ?? null

describe('the examples of the language', () => {
  const last = (text: string) => claims(text).at(-1)?.place ?? null
  test.each(places.examples.yes)('%s → %s', (text, name) => expect(last(text)?.name).toBe(name))
  test.each(places.examples.no)('no place: %s', (text) => {
    expect(claims(text).length).toBeGreaterThan(0)
    expect(last(text)).toBeNull()
  })
})

describe('in the sentence of the meeting', () => {
  test.each([
    [
      'Tổng thống Pháp Jean Durand gặp Thủ tướng Lê Văn An tại Porvoo, Phần Lan.',
      'Porvoo',
      ['Phần Lan'],
      'an unknown town before its country',
    ],
    [
      'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand tại Nhà Trắng.',
      'Nhà Trắng',
      ['Washington', 'Mỹ'],
      'a known venue knows where it is',
    ],
    [
      'Ngày 5/6, tại trụ sở Bộ Tài chính Chile, Thủ tướng Lê Văn An gặp Tổng thống Chile Juan Prado.',
      'trụ sở Bộ Tài chính Chile',
      [],
      'a venue by its head word',
    ],
    [
      'Tiếp tục chuyến thăm, làm việc tại Chile, ngày 3/6, tại thủ đô Santiago, Thủ tướng Lê Văn An đã hội đàm với Tổng thống Chile Juan Prado.',
      'Santiago',
      ['Chile'],
      'nearer than the visit',
    ],
    [
      'Tổng thống Pháp Jean Durand gặp Thủ tướng Lê Văn An tại Cộng hòa Belarus.',
      'Belarus',
      [],
      'a formal name gives way to the short one',
    ],
    [
      'Tổng thống Pháp Jean Durand gặp Thủ tướng Lê Văn An tại Cộng hòa Nhân dân Trung Hoa.',
      'Trung Quốc',
      [],
      'so does one that does not contain it',
    ],
    [
      'Thủ tướng Lê Văn An đã gặp Chủ tịch Hun Dara tại khách sạn Bạch Liên và Bộ trưởng Khem Sovann tại khách sạn Hoàng Liên.',
      'khách sạn Bạch Liên',
      [],
      'a venue ends where “và” leads to somebody with a title',
    ],
    [
      'Thủ tướng Lê Văn An gặp Tổng thống Chile Juan Prado tại Bảo tàng Lịch sử và Văn hóa Chile.',
      'Bảo tàng Lịch sử và Văn hóa Chile',
      [],
      'not at an “và” of its own name',
    ],
    [
      'Chiều 5/6, tại Nhà Quốc hội Chile ở thủ đô Santiago, Thủ tướng Lê Văn An gặp Tổng thống Chile Juan Prado.',
      'Nhà Quốc hội Chile',
      ['Santiago', 'Chile'],
      'another country’s venue is not the known one its name begins with',
    ],
    [
      'Chiều 5/6, Thủ tướng Lê Văn An gặp Tổng thống Chile Juan Prado tại trụ sở Văn phòng Quốc hội, bàn về thủy sản.',
      'trụ sở Văn phòng Quốc hội',
      [],
      'a word of two syllables with one capital is not cut',
    ],
    [
      'Sáng 5/6, tại Bộ Công thương, Bộ trưởng Lê Văn An tiếp Đại sứ Chile Juan Prado.',
      'Bộ Công thương',
      [],
      'an institution receives where it sits',
    ],
    [
      'Một chặng khác là Italy, nơi Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand.',
      'Italy',
      [],
      'a relative clause of place',
    ],
  ])('%s → %s', (text, name, within) => expect(placeIn(text)).toMatchObject({ name, within, basis: 'stated' }))

  test.each([
    ['Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand và bàn về cuộc khủng hoảng ở Syria.', 'the topic'],
    [
      'Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand. Doanh nghiệp hai nước quan tâm tới thị trường tại Mỹ Latin.',
      'another sentence; "Mỹ Latin" is not Mỹ',
    ],
    ['Thủ tướng Lê Văn An điện đàm với Tổng thống Pháp Jean Durand tại Hà Nội.', 'a call has no place'],
    [
      'Tại Vàng bạc đá quý Sông Hồng, giá vàng tăng. Thủ tướng Lê Văn An đã họp với Thống đốc Trần Thị Bình về giá vàng.',
      'one capitalised syllable of a longer name',
    ],
    ['Thủ tướng Lê Văn An đã đến thăm Đức Pháp chủ Thích Minh Quang.', 'a title that begins like a country'],
    ['Bộ trưởng Lê Văn An gặp Bộ trưởng Quốc phòng Mỹ Lloyd Austin.', 'a name that a city bears too'],
    ['Thủ tướng Lê Văn An tiếp Thống đốc tỉnh Gunma Sato Kenji.', 'where a guest comes from'],
    [
      'Bên lề Lễ kỷ niệm 70 năm Chiến thắng Điện Biên Phủ, Thủ tướng Lê Văn An gặp Tổng thống Pháp Jean Durand.',
      'what a ceremony remembers',
    ],
  ])('none: %s (%s)', (text) => {
    expect(claims(text)).toHaveLength(1)
    expect(placeIn(text)).toBeNull()
  })
})

describe('taken over', () => {
  test('from the visit, in the country of the other side', () => {
    const text =
      'Thủ tướng Lê Văn An đang thăm chính thức Chile. Ngày 5/6, ông đã có bài phát biểu dài. Cùng ngày, Thủ tướng Lê Văn An hội đàm với Tổng thống Chile Juan Prado.'
    expect(placeIn(text)).toMatchObject({ name: 'Chile', basis: 'inherited' })
  })
  test('from the lead, a town but not the venue of another meeting', () => {
    const text =
      'Chiều 5/6, tại Trụ sở Chính phủ, Thủ tướng Lê Văn An tiếp Đại sứ Pháp Jean Durand. Hai bên trao đổi về thương mại. Đại sứ cho biết rất hài lòng. Ông cảm ơn sự đón tiếp. Cùng ngày, Thủ tướng Lê Văn An gặp Đại sứ Chile Juan Prado.'
    const [first, second] = claims(text)
    expect(first?.place?.name).toBe('Trụ sở Chính phủ')
    expect(second?.place).toMatchObject({ name: 'Hà Nội', basis: 'inherited' })
  })
  test('never by a meeting of another time', () => {
    const text =
      'Chiều 5/6, tại Hà Nội, Thủ tướng Lê Văn An tiếp Đại sứ Pháp Jean Durand. Hai bên trao đổi về thương mại. Đại sứ cho biết rất hài lòng. Ông cảm ơn sự đón tiếp. Tháng 11/2021, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado.'
    const past = claims(text).find((claim) => claim.participants.some((person) => person.name === 'Juan Prado'))
    expect(past).toBeDefined()
    expect(past?.place).toBeNull()
  })
  test('from the name of its event', () => {
    const text =
      'Bên lề Hội nghị WEF Davos 2024, ngày 5/6, Thủ tướng Lê Văn An đã có các cuộc gặp. Thủ tướng Lê Văn An đã tiếp Tổng thống Chile Juan Prado.'
    expect(placeIn(text)).toMatchObject({ name: 'Davos', basis: 'inherited' })
  })
  test('from the host who receives a guest', () => {
    expect(placeIn('Thủ tướng Thái Lan Prasert Chaiyo tiếp Đại sứ Việt Nam Lê Văn An.')).toMatchObject({
      name: 'Thái Lan',
      basis: 'inherited',
    })
  })
})

describe('elsewhere in the article', () => {
  test.each([
    [
      'Từ ngày 3 đến 5/6, Thủ tướng Lê Văn An thăm chính thức nước Cộng hòa Nhân dân Trung Hoa. Trong chuyến thăm, Thủ tướng Lê Văn An đã hội đàm với Thủ tướng Trung Quốc Lý Minh.',
      'Trung Quốc',
      'the short name, behind a word for a country too',
    ],
    [
      'Sáng 5/6, Chủ tịch UBND tỉnh Nguyễn Văn Bình đến thăm các gia đình chính sách trên địa bàn thành phố Bến Tre. Chủ tịch Nguyễn Văn Bình gặp gỡ ông Trần Văn Cường, nguyên Bí thư Thành ủy.',
      'thành phố Bến Tre',
      '“trên địa bàn” stands before a place',
    ],
  ])('%s → %s (%s)', (text, name) => expect(claims(text).at(-1)?.place?.name).toBe(name))

  test('a place told of several times is one answer, with what speaks for it anywhere', () => {
    const text =
      'Sáng 5/6, tại Hà Nội, Thủ tướng Lê Văn An dự lễ khai mạc triển lãm. Nhân dịp này, Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado. Ông Juan Prado khen Hà Nội đẹp.'
    expect(claims(text)[0]?.place?.name).toBe('Hà Nội')
  })
})
