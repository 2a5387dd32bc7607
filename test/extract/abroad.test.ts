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
])('%s', (_, text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings)
})
