/** Where Vietnamese sentences end and where they do not. */

import { expect, test } from 'vitest'
import { cleaner } from '../../ingest/clean/index.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import { articleOf } from '../support/article.ts'

const clean = cleaner(loadLanguage('vi').clean)
const sentences = (text: string): string[] => {
  const document = clean(articleOf(text, { published: null }))
  return document.sentences.map(({ start, end }) => document.text.slice(start, end))
}

/** `|` marks where one sentence ends and the next begins. */
test.each([
  ['Ông An gặp bà Bình. | Hai bên bàn về nước.', 'a full stop'],
  ['Ông có đến không? | Có!', 'question marks'],
  ['Tổng thống V.Pu-tin gặp ông M.Goóc-ba-chốp ở Mát-xcơ-va.', 'initials glued to a name'],
  ['Hội nghị tại TP.HCM do GS.TS. Trần Văn An chủ trì.', 'titles and cities'],
  ['Nhà ở Q.1, TP. Huế, gần chợ.', 'districts'],
  ['Ngày 13.7 ông đến, ngày 14.7 ông đi.', 'dates with stops'],
  ['Ông đến ngày 13.7. | Bà đến sau.', 'a date at the end'],
  ['Cụ bà U.70 gặp cụ John F. Kennedy và Mr. Brown.', 'other initials'],
  ['Kim ngạch đạt 1.250,5 tỷ USD. | Năm 2020 là 3.000.', 'numbers'],
  ['Xem tại www.example.com và an.binh@example.com để biết.', 'addresses'],
  ['Bà nói: "Tôi đã gặp ông An. | Chúng tôi rất vui". | Ông đồng ý.', 'a stop inside quotes'],
  ['"Tôi sẽ đến!" ông nói.', 'a quote that goes on'],
  ['Ông dừng lại... rồi nói tiếp.', 'an ellipsis inside'],
  ['Ông dừng lại… | Bà nói tiếp.', 'an ellipsis at the end'],
  ['Dòng thứ nhất\n | Dòng thứ hai', 'a line end'],
  ['Kết thúc buổi họp./. | Tin khác.', 'the agency stop'],
  ['Thăm chính thức Lào | Ngày 11/5, Thứ trưởng Trần An làm việc với ông Bình.', 'a heading glued to a date'],
  ['Quan hệ hai nước phát triển | Phát biểu tại buổi tiếp, ông An cảm ơn.', 'a heading glued to an opening'],
  ['Mở rộng hợp tác kinh tế | Theo đó, hai bên sẽ ký thỏa thuận.', 'another'],
  ['Ngoại trưởng Các Tiểu vương quốc Ả Rập đến Hà Nội.', 'a name that begins like an opening'],
  ['Chủ nghĩa bài Do Thái bị lên án.', 'the same'],
  ['Bà có mặt ở bệnh viện Từ Dũ từ sáng.', 'the same'],
  ['Việc xử phạt theo quy định tại Điều 5 của nghị định.', 'a clause of a law'],
  ['Tăng cường hợp tác kinh tế | Cuộc gặp diễn ra ở Huế.', 'a heading glued to a noun of meeting'],
  ['1. Về kinh tế, hai bên nhất trí. | 2. Về văn hóa, hai bên trao đổi.', 'numbered lists'],
  ['Ông uống vitamin C. | Theo ông, nó tốt.', 'a letter before a sure opening'],
])('%s (%s)', (marked) => {
  const text = marked.replaceAll('\n | ', '\n').replaceAll(' | ', ' ')
  expect(sentences(text)).toEqual(marked.split('|').map((piece) => piece.trim()))
})

test('a missing space after the full stop', () => {
  expect(sentences('Hai bên nhất trí hợp tác.Bộ trưởng cảm ơn ông An.')).toEqual([
    'Hai bên nhất trí hợp tác.',
    'Bộ trưởng cảm ơn ông An.',
  ])
})

test('a missing full stop between title, lead and body does not fuse them', () => {
  const text =
    'Bộ trưởng An thăm Lào\nBộ trưởng An đã đến Viêng Chăn.\nChiều 14/7, tại Viêng Chăn, ông An gặp ông Bun Thong. Hai bên vui vẻ.'
  expect(sentences(text)).toEqual([
    'Bộ trưởng An thăm Lào',
    'Bộ trưởng An đã đến Viêng Chăn.',
    'Chiều 14/7, tại Viêng Chăn, ông An gặp ông Bun Thong.',
    'Hai bên vui vẻ.',
  ])
})
