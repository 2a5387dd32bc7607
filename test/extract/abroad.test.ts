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
])('%s', (_, text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings)
})
