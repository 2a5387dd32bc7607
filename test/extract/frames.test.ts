/** How a meeting word finds its people where more stands between them than a verb: places, company, second verbs, quotations. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, meetingsIn } from '../support/article.ts'

const extract = extractor('vi')

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'behind "được B tiếp" it is the guest who goes on',
    'Bộ trưởng Lê Văn An được Thủ tướng Hans Braun tiếp chiều 5/6, hội đàm với Bộ trưởng Karl Weber.',
    ['Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'whoever receives a guest in company has met the guest too',
    'Bí thư Thành ủy Lê Văn An cùng Chủ tịch UBND thành phố Trần Văn Bình đã tiếp Thủ tướng Úc John Miller.',
    ['John Miller · Lê Văn An · Trần Văn Bình'],
  ],
  [
    'an envoy described behind a dash holds no office of the host country',
    'Tiếp ông Karl Weber - Đại sứ Đức tại Việt Nam, Chủ tịch UBND tỉnh Bắc Giang Lê Văn An giới thiệu tiềm năng của tỉnh.',
    ['Karl Weber · Lê Văn An'],
  ],
  [
    'three sides met',
    'Tổng thống Pháp Jean Durand, Thủ tướng Đức Karl Weber và Thủ tướng Ý Marco Rossi đã họp ba bên tại Lyon.',
    ['Jean Durand · Karl Weber · Marco Rossi'],
  ],
  [
    'those who both meet voters have not met each other',
    'Đại biểu Lê Văn An và Chủ tịch UBND thành phố Trần Văn Bình gặp gỡ cử tri quận 2.',
    [],
  ],
  [
    'a title behind "tiếp" is no part of another verb',
    'Chủ tịch UBND thành phố Lê Văn An đã tiếp Thị trưởng Yokohama Sato Fumiko.',
    ['Lê Văn An · Sato Fumiko'],
  ],
  [
    "a bishop's house is no court",
    'Chủ tịch Mặt trận Lê Văn An đến thăm, chúc mừng Giám mục Trần Văn Bình tại Tòa Giám mục Sông Xanh.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
  [
    'whoever stands before a clause that a comma opens does not meet those in it',
    'Ông Karl Weber bảo vệ cố vấn Hans Braun, khi Tổng thống Jean Durand và Thủ tướng Anna Vogel ăn tối tại Berlin.',
    ['Anna Vogel · Jean Durand'],
  ],
  [
    'the air force ends no sentence',
    'Tư lệnh Hải quân Lê Văn An tiếp Tư lệnh Không quân Ấn Độ Ravi Kumar tại Hà Nội.',
    ['Lê Văn An · Ravi Kumar'],
  ],
  [
    'a meal shares its host with the meeting told before it',
    'Phó Thủ tướng Lê Văn An đã có cuộc gặp và dự chiêu đãi của Chủ tịch Thượng viện Karl Weber, hội đàm với Phó Thủ tướng Hans Braun.',
    ['Hans Braun · Lê Văn An', 'Karl Weber · Lê Văn An'],
  ],
  [
    'the host of a meal stands behind a list of what the guest attended',
    'Thủ tướng Pháp Jean Durand đã dự lễ đón chính thức, hội đàm và chiêu đãi của Thủ tướng Lê Văn An; chào xã giao Chủ tịch nước Trần Văn Bình.',
    ['Jean Durand · Lê Văn An', 'Jean Durand · Trần Văn Bình'],
  ],
  [
    'guests and hosts of a meal with their spouses',
    'Tổng thống Karl Weber cùng phu nhân Anna Weber dự dạ tiệc do Thủ tướng Hans Braun và phu nhân Maria Vogel mời.',
    ['Anna Weber · Hans Braun · Karl Weber · Vogel'],
  ],
  [
    'whoever gives a meal with nobody named as coming met nobody',
    'Tối 5/6, tiệc chiêu đãi của Thủ tướng Lê Văn An có 200 khách, Tổng thống Pháp Jean Durand gửi thư chúc mừng.',
    [],
  ],
  [
    'whoever is welcomed by somebody has met that one',
    'Thủ tướng Pháp Jean Durand (phải) được chào đón bởi Chủ tịch Hội đồng Karl Weber ở hội nghị.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'whoever is named behind whose relation they are was met',
    'Ông Karl Weber cho biết cuộc gặp với đối thủ của ông Hans Braun, bà Anna Vogel, tại Berlin hồi tháng 3 kéo dài 30 phút.',
    ['Anna Vogel · Karl Weber'],
  ],
  ['not so where a clause begins there', 'Bộ trưởng Lê Văn An gặp cố vấn của ông Hans Braun, ông Karl Weber nói.', []],
  [
    'many people to whom something is said are no subject',
    'Phát biểu với các doanh nhân tại Berlin, trước thềm cuộc gặp Thủ tướng Karl Weber, Chủ tịch Phòng Thương mại Pháp Jean Durand cho biết thuế sẽ giảm.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'many people at the head of the sentence are',
    'Các doanh nhân có cuộc gặp với Thủ tướng Karl Weber, Chủ tịch Phòng Thương mại Pháp Jean Durand cho biết.',
    [],
  ],
  [
    'the last syllable of a verb makes a name no place',
    'Ông Donald Trump Jr đã đến. Ủy ban yêu cầu Trump Jr ra điều trần về cuộc gặp với luật sư Nga Natalia Orlova hồi năm ngoái.',
    ['Donald Trump Jr · Natalia Orlova'],
  ],
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
  [
    'two joined right before the verb by more than one small word',
    'Thứ trưởng Lê Văn An đã cùng với Giám đốc Trần Văn Bình bàn bạc phương án.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
  [
    'those governed by one word before the comma are a list, not a subject',
    'Theo đề nghị của ông Ngô Văn Tám, bà Lý Thị Chín và ông Trần Văn Bình, đã thống nhất chủ trương với Giám đốc Lê Văn An.',
    [],
  ],
  [
    'what the two did after talks says who held them',
    'Ngay sau hội đàm, Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber đã chứng kiến lễ ký.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'each of a list stands with a place of their own',
    'Tổng thống Pháp Jean Durand đã gặp Tổng Bí thư Lê Văn An tại Phủ Chủ tịch và Thủ tướng Trần Văn Bình tại trụ sở Chính phủ.',
    ['Jean Durand · Lê Văn An', 'Jean Durand · Trần Văn Bình'],
  ],
  [
    'whom a host invites in a call of a few words before he has called',
    'Theo Lyon Matin, trong một cuộc điện đàm hồi cuối tuần trước, Tổng thống Pháp Jean Durand đã mời Thủ tướng Đức Karl Weber tới Paris.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'the two of a group are named in its own sentence',
    'Tổng thống Pháp Jean Durand nói với Thủ tướng Đức Karl Weber rằng có băng ghi âm cuộc trò chuyện giữa hai người.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'a guest and a host nobody names are not the two told of before',
    'Tổng thống Pháp Jean Durand hội đàm với Thủ tướng Đức Karl Weber. Trong cuộc trao đổi với Tổng thống Nga Ivan Morozov, hai bên nhất trí giảm thuế.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'who often met somebody met them',
    'Bí thư Lê Văn An nhiều lần gặp Giám đốc Trần Văn Bình để bàn về dự án.',
    ['Lê Văn An · Trần Văn Bình'],
  ],
])('%s: %s', (_, text, meetings) => expect(meetingsIn(text)).toEqual(meetings))

test('what is agreed on gives no date where another word tells of the meeting', () => {
  const text =
    'Ngày 5/6, Tổng thống Pháp Jean Durand hội đàm với Thủ tướng Đức Karl Weber. Jean Durand và Karl Weber nhất trí khai trương tuyến tàu ngày 1/9.'
  const claims = extract(articleOf(text)).claims
  expect(claims.map(({ date }) => date?.edtf.slice(5))).toEqual(['06-05'])
})
