/** News from abroad: offices with what they are for, people of a body, summits recalled. */

import { expect, test } from 'vitest'
import { meetingsIn } from '../support/article.ts'

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'what an envoy is for is part of the office',
    'Đặc sứ Na Uy về biến đổi khí hậu Ingrid Hauge gặp Thủ tướng Đức Karl Weber.',
    ['Ingrid Hauge · Karl Weber'],
  ],
  [
    'refugees too are what an office is for',
    'Cao ủy về người tị nạn Marco Rossi gặp Tổng thống Pháp Jean Durand.',
    ['Jean Durand · Marco Rossi'],
  ],
  [
    'whom a premier speaks of is not what the office is for',
    'Thủ tướng nói về Karl Weber và gặp Tổng thống Pháp Jean Durand.',
    [],
  ],
  [
    'the chamber where somebody leads a party is part of the office',
    'Bà Anna Vogel gặp lãnh đạo phe đa số tại Thượng viện Jack Miller.',
    ['Anna Vogel · Jack Miller'],
  ],
  [
    'a leader of the opposition in exile',
    'Nhà lãnh đạo đối lập lưu vong Ramon Cruz gặp Thủ tướng Đức Karl Weber ở Berlin.',
    ['Karl Weber · Ramon Cruz'],
  ],
  [
    'an interim premier is no other premier',
    'Đặc sứ Mỹ Jack Miller tới thăm, được Thủ tướng lâm thời Karim Haddad tiếp.',
    ['Jack Miller · Karim Haddad'],
  ],
  [
    'the body somebody is of does not meet anybody',
    'Thượng nghị sĩ Jack Miller của bang Texas gặp Thủ tướng Đức Karl Weber.',
    ['Jack Miller · Karl Weber'],
  ],
  [
    'whoever might meet somebody is told of behind the chance',
    'Ông Karl Weber để ngỏ khả năng Tổng thống Pháp Jean Durand gặp Thủ tướng Ba Lan Marek Zielinski.',
    ['Jean Durand · Marek Zielinski'],
  ],
  [
    'an office with the family name alone, of a country that calls people so',
    'Chủ tịch Trung Quốc Lục Minh Triết và Tổng thống Pháp Jean Durand tới Lyon. Chiều 8/10, Chủ tịch Lục và Tổng thống Durand đã hội đàm.',
    ['Jean Durand · Lục Minh Triết'],
  ],
  [
    'of two of one family who holds the office',
    'Chủ tịch Trung Quốc Lục Minh Triết đi cùng Ngoại trưởng Lục Vĩnh. Ngoại trưởng Lục đã gặp Tổng thống Pháp Jean Durand.',
    ['Jean Durand · Lục Vĩnh'],
  ],
  [
    'the two who held talks are still two when others sat in',
    'Chiều 8/10, Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber đã hội đàm. Cùng dự có Ngoại trưởng Marie Blanc và Ngoại trưởng Hans Braun. Hai ông sẽ hội đàm phiên thứ hai vào ngày 20/10.',
    ['Hans Braun · Jean Durand · Karl Weber · Marie Blanc', 'Jean Durand · Karl Weber'],
  ],
  [
    'who came before somebody stands in the phrase that opens the sentence',
    'Trước ông Karl Weber, các Thủ tướng Hans Braun và Marek Zielinski từng tới Lyon gặp Tổng thống Pháp Jean Durand.',
    ['Hans Braun · Jean Durand · Marek Zielinski'],
  ],
  [
    'whoever writes of a dinner in a clause of its own was not at it',
    'Cựu cố vấn Hans Braun viết rằng trong bữa tối với Thủ tướng Đức Karl Weber ở Lyon, Tổng thống Pháp Jean Durand đã nhờ giúp.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'all who are on one line',
    'Thủ tướng Đức Karl Weber, Tổng thống Pháp Jean Durand và Thủ tướng Na Uy Ingrid Hauge họp trực tuyến với Tổng thống Ba Lan Marek Zielinski.',
    ['Ingrid Hauge · Jean Durand · Karl Weber · Marek Zielinski'],
  ],
  [
    'three sides at a summit',
    'Ngày 7/10, Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber đã hội đàm tại Lyon. Ngày 2/10, hai ông cùng Tổng thống Ba Lan Marek Zielinski dự hội nghị cấp cao ba bên tại Berlin.',
    ['Jean Durand · Karl Weber', 'Jean Durand · Karl Weber · Marek Zielinski'],
  ],
  [
    'an appointment, a word in passing',
    'Cuộc hẹn giữa ông Karl Weber và ông Jean Durand gây chú ý. Tại một bữa tiệc, ông Hans Braun bắt chuyện với bà Anna Vogel.',
    ['Anna Vogel · Hans Braun', 'Jean Durand · Karl Weber'],
  ],
  [
    'a place behind the small word that opens the sentence is no name',
    'Từ Quảng Châu, đài Sông Xanh kể rằng Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber đi dạo trong vườn. Hôm trước, hai ông đã hội đàm.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'those who explain a group are not two more',
    'Ngày 8/10, Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber đã hội đàm. Trợ lý hai bên, Thứ trưởng Marie Blanc và Thứ trưởng Anna Vogel, cũng trò chuyện.',
    ['Anna Vogel · Marie Blanc', 'Jean Durand · Karl Weber'],
  ],
  [
    'time given to a guest is a meeting with the guest',
    'Hôm 8/10, Tổng thống Pháp Jean Durand dành cho Thủ tướng Đức Karl Weber một buổi tiếp tại Lyon.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'what somebody calls a meeting stands before who was met',
    'Đặc sứ Mỹ Jack Miller lạc quan sau cuộc hội đàm mà ông mô tả là "rất thẳng thắn" với Thủ tướng Đức Karl Weber.',
    ['Jack Miller · Karl Weber'],
  ],
  [
    'a head of state is no pope',
    'Tổng thống Joe Biden tới Roma sau Tổng thống Emmanuel Macron. Thủ tướng Đức Karl Weber yết kiến Giáo hoàng Sixtô.',
    [],
  ],
  [
    'the diplomat of a country is its envoy whom the article names',
    'Đặc sứ Mỹ Jack Miller hội đàm tại Lyon, ông Hans Braun xác nhận. Trước đó, nhà ngoại giao Mỹ dừng chân ở Berlin. Tại đây, ông gặp Thủ tướng Đức Karl Weber.',
    ['Jack Miller · Karl Weber'],
  ],
  [
    'meetings of the same two told one after the other by their number',
    'Ông Jean Durand đã có hai cuộc gặp riêng với bà Anna Vogel. Cuộc thứ nhất diễn ra ngày 5/6/2024 tại Lyon. Cuộc thứ hai diễn ra ngày 7/8/2024 tại Berlin.',
    ['Anna Vogel · Jean Durand', 'Anna Vogel · Jean Durand'],
  ],
])('%s', (_, text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings)
})
