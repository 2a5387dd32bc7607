/** What was once taken for a meeting and is none, beside what is one: things with people's names, relatives, words of other kinds. */

import { expect, test } from 'vitest'
import { meetingsIn } from '../support/article.ts'

const AN = 'Thủ tướng Lê Hoài An'
const BAO = 'Bộ trưởng Trần Quốc Bảo'

const MATCH = 'Trận đấu khép lại mùa giải. Đội bóng ghi bàn ở bán kết. Cầu thủ đội khách rời sân.'

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'officials meet in the news of a match too',
    `${MATCH} Hôm 9/10, ông Lê Hoài An gặp HLV Jean Durand tại Huế. Tuần sau, Chủ tịch liên đoàn Trần Quốc Bảo sẽ gặp Chủ tịch FIFA Karl Weber.`,
    ['Jean Durand · Lê Hoài An', 'Karl Weber · Trần Quốc Bảo'],
  ],
  [
    'coaches and teams that meet are opponents, whoever is honoured before',
    `${MATCH} Jean Durand sẽ gặp lại Karl Weber. Anh được ông Lê Hoài An và ông Trần Quốc Bảo vinh danh trước trận Hà Nội gặp Lyon FC.`,
    [],
  ],
  [
    'a cup named after a king names nobody',
    'Đội sẽ tiếp đón Lyonnais ở Cúp Nhà Vua Tây Ban Nha. Thủ tướng Lê Hoài An đến dự. Họ gặp Cúp Nhà Vua Tây Ban Nha Lyonnais.',
    [],
  ],
  [
    'who speaks of himself at the head of a quotation is not whom the text is about',
    'Ca sĩ Trần Quốc Bảo hát với Lê Hoài An. “Em chỉ muốn gặp anh Hoài An một lần”, một khán giả nói.',
    [],
  ],
  [
    'a country that receives somebody has nobody else of the sentence for its host',
    'Na Uy tiếp đón Tổng thống Pháp Jean Durand nồng hậu, khác hẳn thời Karl Weber.',
    [],
  ],
  [
    'who asks how two could meet has met neither',
    'Nghị sĩ Karl Weber đặt câu hỏi tại sao luật sư Anna Vogel gặp Tổng thống Pháp Jean Durand.',
    ['Anna Vogel · Jean Durand'],
  ],
  [
    'who speaks of himself is not the one he thanks',
    'Tổng thống Pháp Jean Durand cảm ơn Thủ tướng Đức Karl Weber và nói: “Tôi đã gặp Thủ tướng Ý Marco Bassi hôm qua”.',
    ['Jean Durand · Marco Bassi'],
  ],
  [
    'leaders of a country are many, not the one who was named',
    `Thủ tướng Na Uy Ingrid Hauge mời ${AN}. Dịp này ${AN} còn có cuộc hội kiến với lãnh đạo cấp cao Na Uy.`,
    [],
  ],
  [
    'three countries that agree are no people',
    'Tổng thống Pháp Jean Durand hội đàm với Thủ tướng Đức Karl Weber. Ngoại trưởng Ý Marco Bassi nói: “Cả ba nước đã nhất trí về biên giới”.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'letters that go back and forth',
    'Về vụ trao đổi email, ông Jean Durand được xác định trò chuyện với Thủ tướng Đức Karl Weber.',
    [],
  ],
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
  ['what is said in court is no talk', `Bà Trần Thị Bình trao đổi với luật sư Lê Văn Cường tại tòa.`, []],
  [
    'messages are no talk',
    `Cảnh sát tìm thấy một loạt tin nhắn trong nhóm chat. Trong cuộc trao đổi của ông Lê Văn Cường với ông Phan Minh Đức, họ nhắc đến khoản tiền.`,
    [],
  ],
  [
    'who is questioned meets nobody',
    `Bị can Lê Văn Cường và Phan Minh Đức có buổi làm việc với cơ quan điều tra. Tại buổi làm việc ở cơ quan công an, ông Cường khai nhận, ông Đức cho biết sẽ hợp tác.`,
    [],
  ],
  [
    'who tells the press of a session was not there',
    `Chia sẻ với phóng viên, ông Phan Minh Đức, Phó Cục trưởng Cục Chăn nuôi, cho biết đoàn công tác do ${BAO} dẫn đầu đã làm việc với Bộ Nông nghiệp Lào. Ông Đức nói kết quả tốt đẹp.`,
    [],
  ],
  [
    'a press conference',
    `Ông Phan Minh Đức, Chánh văn phòng UBND tỉnh, thông tin tại buổi họp báo trưa 9/10. Tại cuộc họp, bà Trần Thị Bình, Phó Chủ tịch UBND huyện Bình Lâm khẳng định không có chuyện đó.`,
    [],
  ],
  [
    'a paper’s talk with somebody',
    `Báo Sông Nước đã có cuộc trao đổi với bà Marie Blanc, đồng sáng lập kiêm chủ tịch Happy Lakes toàn cầu.`,
    [],
  ],
  [
    'behind a fronted phrase a comma ends the list',
    `Sau cuộc điện đàm của ${AN} với Ngoại trưởng Na Uy Ingrid Hauge, ${BAO} chiều 9/10 gửi thư cho bà.`,
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'what is a firm’s name once is no person’s',
    `Theo Công ty Glab, lái xe thường bị gây sự. Có ông Glab đến là họ lườm. Anh Phan Minh Đức gặp Glab ở bến xe.`,
    [],
  ],
  [
    'a name with a letter wrong is the same holder of the office',
    `Ngày 9/10, Chủ tịch Quốc hội Lê Thị Kim Hoà tiếp Đại sứ Na Uy Ingrid Hauge. Chủ tịch Quốc hội Lê Thị Kim Hòa cảm ơn. Cùng dự buổi tiếp có Chủ tịch Quốc hội Lê Thị Kim Ho.`,
    ['Ingrid Hauge · Lê Thị Kim Hoà'],
  ],
  [
    'who leads a ministry leads no country',
    `${AN} phát biểu sáng 9/10. Sau đó, lãnh đạo Bộ Ngoại giao Việt Nam gặp Ngoại trưởng Na Uy Ingrid Hauge.`,
    [],
  ],
  [
    'a hyphen with a space too many',
    `Ngày 9/10, ${AN} gặp Tổng thống Pháp Jean- Claude Durand.`,
    ['Jean- Claude Durand · Lê Hoài An'],
  ],
  [
    'a quotation is said by whoever is named behind it',
    `Ngày 9/10, ${AN} chủ trì cuộc họp về phòng cháy. “${BAO} đã làm sai hoàn toàn”, một người dân nói.`,
    [],
  ],
])('%s', (_, text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
