/** One office said once of two countries: who holds it in the second one is named, or known, beside it. */

import { expect, test } from 'vitest'
import { meetingsIn } from '../support/article.ts'

test.each([
  [
    'with a name behind each country',
    'Bộ trưởng Quốc phòng Nhật Bản Sato Kenji và Hàn Quốc Park Min-ho gặp nhau tại Singapore hôm 1/6.',
    ['Park Min-ho · Sato Kenji'],
  ],
  [
    'with guests of two countries',
    'Bộ trưởng Lê Hoài An đã tiếp Đại sứ Pháp Jean Durand và Đức Karl Weber.',
    ['Jean Durand · Lê Hoài An', 'Karl Weber · Lê Hoài An'],
  ],
  [
    'with a name behind each province',
    'Chủ tịch UBND tỉnh Lào Cai Trần Quốc Bảo và Yên Bái Lê Hoài An đã có buổi làm việc về đường nối hai tỉnh.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'without names beside it',
    'Ngoại trưởng Chile Juan Prado và Ngoại trưởng Peru Luis Vega đã đến Hà Nội. Ngoại trưởng Chile và Peru sẽ gặp nhau ngày 12/10.',
    ['Juan Prado · Luis Vega'],
  ],
  [
    'and nobody holds it in a country that only a verb joins',
    'Tổng thống Chile Juan Prado đến Peru. Tổng thống Peru Luis Vega vắng mặt. Thủ tướng Lê Hoài An gặp Tổng thống Chile tại Peru.',
    ['Juan Prado · Lê Hoài An'],
  ],
])('%s', (_, text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
