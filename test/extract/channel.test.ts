/** By which channel people met: by the meeting word, or by what stands beside it. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf } from '../support/article.ts'

const extract = extractor('vi')

test.each([
  ['phone', 'Tổng thống Pháp Jean Durand trao đổi qua đường dây nóng với Thủ tướng Đức Karl Weber.', 'behind the word'],
  [
    'phone',
    'Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber đã có cuộc trao đổi qua đường dây nóng.',
    'behind a noun',
  ],
  [
    'phone',
    'Qua điện thoại, Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber trao đổi về giá điện.',
    'at the head of the sentence',
  ],
  [
    'video',
    'Thủ tướng Lê Văn An hội đàm với Thủ tướng Nhật Bản Sato Kenji theo hình thức trực tuyến.',
    'behind who was met',
  ],
  ['video', 'Thủ tướng Lê Văn An và Thủ tướng Nhật Bản Sato Kenji hội đàm trực tuyến.', 'in the word itself'],
  [
    'in_person',
    'Thủ tướng Lê Văn An gặp Thủ tướng Nhật Bản Sato Kenji và dự hội nghị theo hình thức trực tuyến.',
    'not by what another clause tells',
  ],
])('%s: %s (%s)', (channel, text) => {
  expect(extract(articleOf(text)).claims).toMatchObject([{ channel }])
})
