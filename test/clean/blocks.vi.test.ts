/** Headline, lead, captions, and what is left out of an article. */

import { describe, expect, test } from 'vitest'
import { cleaner } from '../../ingest/clean/index.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import { articleOf } from '../support/article.ts'

const { clean: data } = loadLanguage('vi')
const clean = cleaner(data)
const article = (text: string, title: string | null = null) => articleOf(text, { title, published: '2023-07-14' })
const told = (text: string, title: string | null = null): string[] => {
  const document = clean(article(text, title))
  return document.sentences.map(({ start, end, kind }) => `${kind}: ${document.text.slice(start, end)}`)
}
const dropped = (text: string, title: string | null = null): string[] => {
  const document = clean(article(text, title))
  return document.dropped.map(({ start, end, why }) => `${why}: ${document.text.slice(start, end)}`)
}

describe('headline and lead', () => {
  test('a title of its own comes first', () => {
    expect(told('Ông An đã gặp bà Bình hôm qua.\nHai bên nói chuyện lâu.', 'Ông An gặp bà Bình')).toEqual([
      'headline: Ông An gặp bà Bình',
      'lead: Ông An đã gặp bà Bình hôm qua.',
      'body: Hai bên nói chuyện lâu.',
    ])
  })
  test('a title that the text repeats is told once', () => {
    const text = 'Ông An gặp bà Bình\nCuộc gặp diễn ra hôm qua ở Huế.\nHai bên nói chuyện lâu.'
    expect(told(text, 'Ông An gặp bà Bình')[0]).toBe('headline: Ông An gặp bà Bình')
    expect(clean(article(text, 'ÔNG AN GẶP BÀ BÌNH ...')).text).toBe(text)
  })
  test('title and text on one line are parted', () => {
    expect(told('Ông An gặp bà Bình Chiều 14/7, ông An gặp bà Bình.', 'Ông An gặp bà Bình')).toEqual([
      'headline: Ông An gặp bà Bình',
      'lead: Chiều 14/7, ông An gặp bà Bình.',
    ])
  })
  test('a source tag behind a glued headline', () => {
    expect(told('Ông An gặp bà Bình TTO - Hai bên nói chuyện lâu.', 'Ông An gặp bà Bình')).toEqual([
      'headline: Ông An gặp bà Bình',
      'lead: Hai bên nói chuyện lâu.',
    ])
  })
  test('a lead told again in the body is left out', () => {
    const lead = 'Bộ trưởng An đã gặp Bộ trưởng Bình ở Huế.'
    expect(dropped(`${lead}\nHai ông bàn về gạo. ${lead} Họ đi ăn.`)).toEqual([`repeated: ${lead}`])
  })
})

describe('captions', () => {
  test.each([
    ['Chủ tịch An và Chủ tịch Bình.| Ảnh: Minh Khôi – TTXVN |Báo cáo tại buổi họp, ông Cường nêu ba việc.'],
    ['Chủ tịch An tiếp ông Bình.| (Ảnh: Minh Khôi/TTXVN) |Theo phóng viên tại Huế, hai bên vui vẻ.'],
    ['Ông An và ông Bình| - Ảnh: REUTERS |Tổng thống An sẽ đến Huế.'],
    ['Ông An và ông Bình.| Ảnh: VGP/Minh Khôi |Chiều tối 8/7, ông An đến Huế.'],
    ['Ông An và ông Bình.| Ảnh: Minh Khôi |Theo kế hoạch, ông An đến Huế.'],
    ['Ông An và ông Bình| (Ảnh: AFP) |Đông đảo người dân ra đón ông An.'],
    ['Ông An và ông Bình| (Nguồn: Yonhap) |Ngày 14/6, ông An đến Huế.'],
    ['Ông An và ông Bình.| Ảnh: Getty Images. |Bà Cúc không đến.'],
    ['Ông An và ông Bình.| Ảnh TTXVN |Bà Cúc không đến.'],
    ['Ông An và ông Bình.| Ảnh minh họa. |Bà Cúc không đến.'],
    ['Ông An và ông Bình.| Ảnh: MINH KHÔI |Bà Cúc không đến.'],
    ['Ông An (trái) và ông Bình ở Huế.| |Bà Cúc không đến.'],
    ['Quang cảnh buổi làm việc.| |Bà Cúc không đến.'],
  ])('%s', (marked) => {
    const [caption, credit, body] = marked.split('|') as [string, string, string]
    const text = `Câu mở đầu của bài.\n${caption}${credit}${body}`
    expect(told(text).slice(1)).toEqual([`caption: ${caption}`, `body: ${body}`])
    expect(dropped(text)).toEqual(credit.trim() === '' ? [] : [`credit: ${credit.trim()}`])
  })
  test('a sentence that leans on the one before is no caption', () => {
    const text = 'Mở đầu.\nHai ông đến Huế. Tại đây, hai ông nói chuyện. Ảnh: An Bình Bộ Ngoại giao nói sẽ còn gặp.'
    expect(told(text).slice(1)).toEqual([
      'body: Hai ông đến Huế.',
      'body: Tại đây, hai ông nói chuyện.',
      'body: Bộ Ngoại giao nói sẽ còn gặp.',
    ])
  })
  test('a source in brackets inside a running sentence stays', () => {
    expect(told('Mở đầu.\nSố liệu (nguồn: Bộ Tài chính) cho thấy điều đó.')[1]).toMatch(/^body: Số liệu .* điều đó\.$/)
  })
  test('a credit on a line of its own', () => {
    expect(told('Mở đầu.\nÔng An và ông Bình ở Huế.\nẢnh: AFP\nHai ông vui.')[1]).toBe(
      'caption: Ông An và ông Bình ở Huế.',
    )
  })
  test('the sentence after a credit is whole', () => {
    const text = 'Mở đầu.\nÔng An và ông Bình. Ảnh: Minh Khôi – TTXVN Báo cáo tại buổi họp, ông Cường nêu ba việc.'
    expect(told(text).at(-1)).toBe('body: Báo cáo tại buổi họp, ông Cường nêu ba việc.')
  })
  test('a line without a full stop is a caption or heading', () => {
    expect(told('Mở đầu.\nÔng An tiếp ông Bình ở Huế\nHai ông nói chuyện lâu.')[1]).toMatch(/^caption: /)
  })
})

describe('what is left out', () => {
  test.each([
    ['Thứ Năm, 13/07/2023, 10:20 GMT+7\nÔng An gặp bà Bình ở Huế.', 'crawl-date: Thứ Năm, 13/07/2023, 10:20 GMT+7'],
    ['TTO - Ông An gặp bà Bình ở Huế.', 'source-tag: TTO -'],
    ['(Dân trí) - Ông An gặp bà Bình ở Huế.', 'source-tag: (Dân trí) -'],
    ['VOV.VN - Ông An gặp bà Bình ở Huế.', 'source-tag: VOV.VN -'],
    ['Hà Nội (TTXVN) - Ông An gặp bà Bình ở Huế.', 'source-tag: Hà Nội (TTXVN) -'],
    ['Ông An gặp bà Bình ở Huế. >> Bà Cúc gặp ông Dũng', 'teaser: >> Bà Cúc gặp ông Dũng'],
    ['Ông An gặp bà Bình ở Huế. Xem thêm: Bà Cúc gặp ông Dũng', 'teaser: Xem thêm: Bà Cúc gặp ông Dũng'],
    ['Ông An gặp bà Bình ở Huế. Minh Khôi', 'byline: Minh Khôi'],
    ['Ông An gặp bà Bình ở Huế. (Theo Reuters)', 'byline: (Theo Reuters)'],
    ['Ông An gặp bà Bình ở Huế.\nTTXVN/Vietnam+', 'byline: TTXVN/Vietnam+'],
    ['Ông An gặp bà Bình ở Huế. Minh Khôi (theo AFP)', 'byline: Minh Khôi (theo AFP)'],
  ])('%s', (text, expected) => {
    expect(dropped(text)).toEqual([expected])
    expect(told(text)).toEqual(['lead: Ông An gặp bà Bình ở Huế.'])
  })
  test('behind a headline in brackets the text goes on', () => {
    const text = 'Ông An gặp bà Bình ở Huế. [Bà Cúc gặp ông Dũng ở Viêng Chăn]  Hai bên nói chuyện lâu về gạo và cá.'
    expect(dropped(text)).toEqual(['teaser: [Bà Cúc gặp ông Dũng ở Viêng Chăn]'])
    expect(told(text).join(' ')).toContain('Hai bên nói chuyện lâu về gạo và cá.')
  })
  test('other articles listed at the end', () => {
    const own = 'Ông An gặp bà Bình ở Huế.\nHai bên nói chuyện lâu về gạo và cá.'
    const others =
      'Bà Cúc gặp ông Dũng trong chuyến thăm Viêng Chăn\nBà Cúc đã gặp ông Dũng hôm qua.\nÔng Giang không gặp bà Hoa ở hội nghị Băng Cốc\nÔng Giang nói không có cuộc gặp nào.'
    expect(dropped(`${own}\n${others}`)).toEqual(others.split('\n').map((line) => `teaser: ${line}`))
    expect(told(`${own}\n${others}`)).toHaveLength(2)
  })
  test('an article that is nothing but a name keeps it', () => {
    expect(told('Trần Văn An')).toEqual(['lead: Trần Văn An'])
  })
})

test.each([...data.openers.anywhere, ...data.openers.afterLowercase])(
  'the opener %s is looked for at capitals',
  (opener) => expect(opener).toMatch(/^(?:\(\?:)?\p{Lu}/u),
)

describe.each(data.noise)('$id', ({ pattern, cased, at, first, yes, no }) => {
  const re = new RegExp(
    at === 'line' || at === 'article-end' ? `^(?:${pattern})$` : `^(?:${pattern})`,
    cased ? 'u' : 'iu',
  )
  test.each(yes)('takes %s', (text) => expect(text).toMatch(re))
  test.each(no)('leaves %s', (text) => expect(text).not.toMatch(re))
  if (at === 'word' || at === 'sentence-start')
    test.each(yes)('is looked for where %s begins', (text) => expect(first).toContain(text[0]))
})
