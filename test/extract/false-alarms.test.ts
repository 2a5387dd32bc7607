/** What was once taken for a meeting and is none, beside what is one: things with people's names, relatives, words of other kinds. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, namesIn } from '../support/article.ts'

const extract = extractor('vi')

const people = (text: string): string[] => extract(articleOf(text)).claims.map(namesIn).sort()

const AN = 'Thủ tướng Lê Hoài An'
const BAO = 'Bộ trưởng Trần Quốc Bảo'

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'a form of address inside the name of a firm',
    `${BAO} đã gặp ông Phan Minh Đức tại Hà Nội. Phó Giám đốc Công ty TNHH Nam Triệu Nguyễn Hữu Cường cũng gặp ${BAO}.`,
    ['Nguyễn Hữu Cường · Trần Quốc Bảo', 'Phan Minh Đức · Trần Quốc Bảo'],
  ],
  [
    'a place with somebody’s title and name',
    `Ngày 9/10, bên ngoài Trung tâm Lịch sử Vua Hassan, ${AN} tiếp Đại sứ Na Uy Ingrid Hauge.`,
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'who lies in a place named after him has not been met',
    `Ngày 9/10, đoàn công tác do ${BAO} dẫn đầu đã đến dâng hương. Sau đó đoàn gặp mặt tại Nhà tưởng niệm Chủ tịch Phan Minh Đức.`,
    [],
  ],
  [
    'a region behind an office',
    `Ngày 9/10, ${AN} gặp bộ trưởng Bộ Tài nguyên khu vực Abyanka và Đại sứ Na Uy Ingrid Hauge.`,
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'a wife is not her husband',
    `Sáng 9/10, bà Marie Blanc - Phu nhân ${AN} đã gặp nghệ sĩ Trần Thị Bình.`,
    ['Marie Blanc · Trần Thị Bình'],
  ],
  [
    'a season that is part of a name',
    `Trong những ngày đầu Xuân mới, Bộ Nội vụ tổ chức gặp mặt cán bộ hưu trí. ${BAO} và Thứ trưởng Nguyễn Xuân Đạt dự. Tại buổi gặp mặt, ${BAO} chúc mừng năm mới.`,
    [],
  ],
  [
    'a man is not called by his wife’s name',
    `Bà Michelle Lambert, phu nhân cựu Tổng thống, đến Hà Nội. Ngày 9/10, ông Lambert gặp ${AN}.`,
    ['Lambert · Lê Hoài An'],
  ],
  [
    'a soldier is nobody in particular',
    `Chị Hoàng Thị Hiên kể lại chuyện xưa. Khi ấy, cô bộ đội đã gặp nhà báo Trần Mạnh Thường bên cầu.`,
    [],
  ],
  ['a table for talks', `Ông Jean Durand và Thủ tướng Đức Karl Weber muốn đưa các bên vào bàn đàm phán.`, []],
  [
    'a board that leads is no verb of saying',
    `Ngày 9/10, ${AN} chủ trì cuộc họp về phòng cháy. ${BAO} là Phó Trưởng Ban Chỉ đạo.`,
    [],
  ],
  [
    'a verb of saying in the next sentence is not one’s own',
    `Ngày 9/10, ${AN} chủ trì cuộc họp về phòng cháy. ${BAO} đã nộp phạt. Yêu cầu này có từ lâu.`,
    [],
  ],
  [
    'who says something at it took part',
    `Ngày 9/10, ${AN} chủ trì cuộc họp về phòng cháy. ${BAO} yêu cầu làm sớm.`,
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
])('%s', (_, text, meetings) => expect(people(text)).toEqual(meetings))
