/** Lists of those who were met: where they end, go on behind what is said of one, and whether each was met apart. */

import { expect, test } from 'vitest'
import { meetingsIn } from '../support/article.ts'

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'talks of three sides are one meeting, of three countries too',
    'Tổng thống Mỹ John Miller chủ trì cuộc gặp ba bên với Thủ tướng Nhật Bản Sato Kenji và Tổng thống Hàn Quốc Park Min-ho.',
    ['John Miller · Park Min-ho · Sato Kenji'],
  ],
  [
    'three in office with nothing but commas between them were met one by one',
    'Thủ tướng Lê Văn An đã tiếp Tổng Thanh tra Jean Durand, Tổng Chưởng lý Karl Weber, Bộ trưởng Quốc phòng Hans Braun.',
    ['Hans Braun · Lê Văn An', 'Jean Durand · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'not so where "và" closes the list',
    'Thủ tướng Lê Văn An đã tiếp Tổng Thanh tra Jean Durand, Tổng Chưởng lý Karl Weber và Bộ trưởng Quốc phòng Hans Braun.',
    ['Hans Braun · Jean Durand · Karl Weber · Lê Văn An'],
  ],
  [
    'nor where friends without an office are named',
    'Bộ trưởng Lê Văn An đã gặp ông Trần Văn Bình, bà Vũ Thị Cúc, ông Đỗ Văn Minh.',
    ['Lê Văn An · Trần Văn Bình · Vũ Thị Cúc · Đỗ Văn Minh'],
  ],
  [
    'nor at a working session',
    'Thủ tướng Lê Văn An làm việc với Bí thư Tỉnh ủy Trần Văn Bình, Chủ tịch tỉnh Vũ Văn Cúc, Giám đốc Sở Y tế Đỗ Văn Minh.',
    ['Lê Văn An · Trần Văn Bình · Vũ Văn Cúc · Đỗ Văn Minh'],
  ],
  [
    'a list ends before the comma behind which one of it speaks',
    'Tại cuộc gặp giữa Thủ tướng Lê Văn An và Thủ tướng Đức Karl Weber, ông An nói ông hài lòng.',
    ['Karl Weber · Lê Văn An'],
  ],
  [
    'a list ends where the subject goes on with another verb',
    'Thủ tướng Lê Văn An đã hội đàm với Thủ tướng Đức Karl Weber, hội kiến Tổng thống Hans Braun, Chủ tịch Hạ viện Anna Vogel, dự Diễn đàn doanh nghiệp.',
    ['Anna Vogel · Lê Văn An', 'Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'with "và" before it too',
    'Bộ trưởng Lê Văn An đã gặp Thị trưởng Karl Weber, Phó Thị trưởng Hans Braun và gặp Chủ tịch Hội đồng Anna Vogel.',
    ['Anna Vogel · Lê Văn An', 'Hans Braun · Karl Weber · Lê Văn An'],
  ],
  [
    'the last before a verb of saying is its subject',
    'Sau khi gặp Thị trưởng Karl Weber, Bộ trưởng Lê Văn An dự lễ khai mạc.',
    ['Karl Weber · Lê Văn An'],
  ],
  [
    'the preposition said again: one by one, behind a description of the first too',
    'Đại sứ Lê Văn An đã có buổi làm việc với ông Karl Weber - cố vấn đối ngoại của Tổng thống Hans Braun, với Quốc vụ khanh Jean Durand và Quốc vụ khanh Anna Vogel để bàn hợp tác.',
    ['Anna Vogel · Lê Văn An', 'Jean Durand · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    '"cùng với" says nothing of the kind',
    'Bộ trưởng Lê Văn An hội đàm với Bộ trưởng Karl Weber, cùng với Thứ trưởng Hans Braun.',
    ['Hans Braun · Karl Weber · Lê Văn An'],
  ],
  [
    'who goes along with the subject behind a description is none of the list',
    'Bộ trưởng Lê Văn An gặp ông Karl Weber của tập đoàn Sông Xanh, cùng Thứ trưởng Trần Văn Bình thăm nhà máy.',
    ['Karl Weber · Lê Văn An'],
  ],
  [
    'each described behind a semicolon',
    'Bộ trưởng Lê Văn An còn đến thăm ông Trần Văn Bình (sinh năm 1934, trú phường Bình An), là thương binh hạng 1/4; bà Vũ Thị Cúc (sinh năm 1929) là cán bộ hưu trí; ông Đỗ Văn Minh (sinh năm 1946), là con liệt sĩ.',
    ['Lê Văn An · Trần Văn Bình', 'Lê Văn An · Vũ Thị Cúc', 'Lê Văn An · Đỗ Văn Minh'],
  ],
  [
    'given as examples, each with an office behind the name',
    'Ông Lê Văn An đã có các cuộc gặp với lãnh đạo cấp cao của đảng cầm quyền, Chính phủ và Quốc hội Đức, trong đó có ông Karl Weber, Phó Chủ tịch đảng “Ánh sáng” cầm quyền; ông Hans Braun, Chủ tịch Hạ viện Đức; ông Paul Vogel, Quốc vụ khanh (cố vấn cao cấp của Tổng thống); và ban lãnh đạo Đảng Xanh.',
    ['Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An', 'Lê Văn An · Paul Vogel'],
  ],
  [
    'behind the semicolon begins a clause of its own',
    'Thủ tướng Lê Văn An tiếp ông Karl Weber, Chủ tịch Hội Hữu nghị; ông Hans Braun, Bộ trưởng Công Thương, cho biết giá gạo tăng.',
    ['Karl Weber · Lê Văn An'],
  ],
  [
    'a verb of its own behind the semicolon',
    'Thủ tướng Lê Văn An tiếp ông Karl Weber, Chủ tịch Hội Hữu nghị; ông Hans Braun bay về Berlin.',
    ['Karl Weber · Lê Văn An'],
  ],
  [
    'described between dash and comma, one like the other',
    'Phó Thủ tướng Lê Văn An tiếp xúc với Chủ tịch tập đoàn Sông Xanh Karl Weber - một doanh nghiệp hoạt động trong lĩnh vực xăng dầu, công nghiệp, Chủ tịch tập đoàn Núi Đỏ Hans Braun - hoạt động trong lĩnh vực xây dựng.',
    ['Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'several talks between one and others: with each of them',
    'Các cuộc hội đàm giữa Thủ tướng Lê Văn An và lãnh đạo cấp cao Đức như Tổng thống Karl Weber, Thủ tướng Hans Braun và Chủ tịch Quốc hội Anna Vogel đã củng cố quan hệ.',
    ['Anna Vogel · Lê Văn An', 'Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'two nouns of talks share the list and its kind',
    'Thông qua các cuộc hội đàm, hội kiến giữa Thủ tướng Lê Văn An và lãnh đạo cấp cao Đức như Tổng thống Karl Weber, Thủ tướng Hans Braun và Chủ tịch Quốc hội Anna Vogel, quan hệ đã được củng cố.',
    ['Anna Vogel · Lê Văn An', 'Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'an honorary office does not part its holder from the list',
    'Chủ tịch nước Lê Văn An đã lần lượt hội kiến với Chủ tịch Thượng viện Đức Karl Weber và Chủ tịch danh dự Đảng Nhân dân Đức, Chủ tịch Quốc hội Đức Hans Braun.',
    ['Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'talks of three are talks of three',
    'Các cuộc hội đàm giữa Thủ tướng Lê Văn An, Thủ tướng Đức Karl Weber và Thủ tướng Pháp Jean Durand kéo dài hai ngày.',
    ['Jean Durand · Karl Weber · Lê Văn An'],
  ],
  [
    'those whom somebody unknown met one by one have not met each other',
    'Nghệ sĩ mang tới những cuộc gặp gỡ đầy ý nghĩa với Trung tướng Trần Văn Bình và PGS.TS Lê Anh Tuấn, Giám đốc Trung tâm Vũ trụ.',
    [],
  ],
])('%s', (_, text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings)
})
