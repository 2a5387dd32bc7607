/** How a meeting word finds its people where more stands between them than a verb: places, company, second verbs, quotations. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, namesIn } from '../support/article.ts'

const extract = extractor('vi')

const people = (text: string): string[] => extract(articleOf(text)).claims.map(namesIn).sort()

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'somebody goes to a place of several words and meets somebody there',
    'Ngày 5/4, bà Trần Thị Bình cùng nhân viên đến trụ sở Bộ Công Thương gặp ông Lê Văn An, thứ trưởng.',
    ['Lê Văn An · Trần Thị Bình'],
  ],
  [
    'a body that nobody goes to is the subject itself',
    'Bà Trần Thị Bình kháng cáo. Ngày 5/4, Bộ Công Thương gặp ông Lê Văn An, thứ trưởng.',
    [],
  ],
  [
    'a second verb shares the object of the first',
    'Giám đốc Trần Văn Bình đã gặp, báo cáo Bí thư Lê Văn An về dự án.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
  [
    'a second verb joined by "và" does too',
    'Giám đốc Trần Văn Bình tiếp tục gặp và đề nghị Bí thư Lê Văn An giúp đỡ.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
  [
    'a comma ends the phrase before a joined subject',
    'Theo chỉ đạo của ông Ngô Văn Tám, ông Trần Văn Bình và ông Lý Văn Chín đã trao đổi với Giám đốc Lê Văn An.',
    ['Lê Văn An · Lý Văn Chín · Trần Văn Bình'],
  ],
  [
    'those who came along with the subject are told in many words',
    'Trung tướng Lê Văn An và lãnh đạo một số đơn vị của Bộ đã đến thăm hỏi, động viên Thượng úy Trần Văn Bình.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
  [
    'two joined before the noun of meeting',
    'Sáng 22/12, giữa ông Lê Văn An và Chủ tịch thành phố Trần Văn Bình đã có một cuộc điện đàm.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
  [
    'a list goes on behind "với" said again',
    'Tổng thống Pháp Jean Durand có các cuộc điện đàm với Tổng thống Nga Ivan Morozov, Thái tử Ả Rập Xê Út Khalil al-Haddad, với G20.',
    ['Ivan Morozov · Jean Durand', 'Jean Durand · Khalil al-Haddad'],
  ],
  [
    'long brackets part the one visited from the visitor',
    'Đến thăm cô Vũ Thị Cúc (giáo viên Trường Mầm non Yên Lạc, xã Yên Lạc - một trong những xã khó khăn của huyện Lục Sơn, tỉnh Bình Lâm), Bộ trưởng Lê Văn An đã tặng quà gia đình.',
    ['Lê Văn An · Vũ Thị Cúc'],
  ],
  [
    'whoever says "I" in a quotation is named behind it',
    '“Tôi đã nói chuyện với Tổng thống Nga Ivan Morozov hôm qua”, Tổng thống Pháp Jean Durand trả lời.',
    ['Ivan Morozov · Jean Durand'],
  ],
  [
    'or before it',
    'Thủ tướng Pháp Jean Durand viết: "Tôi vừa có một cuộc gọi tốt đẹp với Tổng thống Nga Ivan Morozov".',
    ['Ivan Morozov · Jean Durand'],
  ],
  [
    'in a quotation of nobody, "I" is nobody',
    'Bà Trần Thị Bình đọc thư. “Tôi đã nói chuyện với Tổng thống Nga Ivan Morozov hôm qua”, thư viết.',
    [],
  ],
  [
    'outside quotation marks "I" is who wrote the article',
    'Bà Trần Thị Bình kể chuyện. Hôm ấy tôi đã gặp Tổng thống Nga Ivan Morozov.',
    [],
  ],
])('%s: %s', (_, text, meetings) => expect(people(text)).toEqual(meetings))
