/** Who is a person at all, and who is meant, where spelling, an office or a pronoun could mislead. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, meetingsIn } from '../support/article.ts'

const extract = extractor('vi')

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'behind a form of address a word of time is a name',
    'Ông Lê Hoài Sáng là giám đốc sở. Hôm 8/10, bà Trần Thị Bích đã đến Huế gặp ông Sáng.',
    ['Lê Hoài Sáng · Trần Thị Bích'],
  ],
  [
    'behind a form of address a country is a name',
    'Ông Lê Hoài Đức là giám đốc sở. Hôm 8/10, bà Trần Thị Nga đến Huế. Tại đây, bà Nga gặp ông Đức.',
    ['Lê Hoài Đức · Trần Thị Nga'],
  ],
  [
    'a man of a country is no name',
    'Bà Trần Thị Nga và ông Lê Hoài Đức cùng đến Huế. Hôm 8/10, bà Trần Thị Nga gặp một người đàn ông Đức.',
    [],
  ],
  [
    'who stands in court is called by that',
    'Bị cáo Lê Hoài An, cựu giám đốc sở, và bị cáo Trần Thị Bích là bạn. Hôm 8/10, bị cáo Bích gặp bị cáo An.',
    ['Lê Hoài An · Trần Thị Bích'],
  ],
  [
    'behind a learned title a word for a body is a given name',
    'GS Trần Văn Quân dạy ở Huế. Hôm 8/10, GS Quân đã đến Lyon để gặp Hiệu trưởng Marie Blanc.',
    ['Marie Blanc · Trần Văn Quân'],
  ],
  [
    'a district’s name goes before that of who heads it',
    'Hôm 8/10, Chủ tịch UBND huyện Tân Long Đỗ Văn Quý gặp Đại sứ Pháp Jean Durand.',
    ['Jean Durand · Đỗ Văn Quý'],
  ],
  [
    'a word that may open a sentence ends a name where a mark follows',
    'Hôm 8/10, ông Park Min Do, chủ tịch Tập đoàn Hansu, gặp Bộ trưởng Lê Hoài An.',
    ['Lê Hoài An · Park Min Do'],
  ],
  [
    'many are not the one told of last',
    'Bà Trần Thị Bích điều hành một hợp tác xã. Trao đổi với các chị, Bí thư Huyện ủy Lê Hoài An bày tỏ xúc động.',
    [],
  ],
  [
    'whoever is spoken to is not the one who speaks: another office',
    'Bí thư Tỉnh ủy Lê Hoài An xuống đồng. Báo cáo với Bí thư Tỉnh ủy, Chủ tịch Hội Nông dân tỉnh Trần Thị Bích cho biết lúa được mùa.',
    ['Lê Hoài An · Trần Thị Bích'],
  ],
  [
    'whoever is spoken to is not the one who speaks: a form of address',
    'Thủ tướng Lê Hoài An thăm một xưởng may. Nói chuyện với Thủ tướng, chị Trần Thị Bích, thợ may, mong có nhà trẻ.',
    ['Lê Hoài An · Trần Thị Bích'],
  ],
  [
    'a heroic mother is called on at home',
    'Sáng 8/10, Phó Chủ tịch nước Lê Hoài An đến thăm, tặng quà Mẹ Việt Nam Anh hùng Trần Thị Bích.',
    ['Lê Hoài An · Trần Thị Bích'],
  ],
  [
    'two in court are those told of last',
    'Ngày 5/3/2024, cựu giám đốc sở Lê Hoài An gặp bà Trần Thị Bích ở Huế. Lần sau, khoảng tháng 5/2024, theo cáo trạng, hai bị cáo ăn tối tại Lyon.',
    ['Lê Hoài An · Trần Thị Bích', 'Lê Hoài An · Trần Thị Bích'],
  ],
  [
    'who comes with a delegation leads it',
    'Sáng 8/10, Bí thư Tỉnh ủy Lê Hoài An cùng đoàn công tác đi kiểm tra đê. Đoàn đã đến thăm hỏi, động viên bác sĩ Trần Thị Bích.',
    ['Lê Hoài An · Trần Thị Bích'],
  ],
  [
    'a delegation of another country is not led by whoever stands beside it',
    'Sáng 8/10, Bộ trưởng Lê Hoài An và đoàn đại biểu Lào dự lễ. Đoàn đại biểu Lào đã tới chào Thủ tướng Trần Quốc Bảo.',
    [],
  ],
  [
    'who asks at a session of many to be met alone has not been met alone',
    'Chiều 9/10, Chủ tịch UBND thành phố Lê Hoài An đã có buổi gặp gỡ với doanh nghiệp. Ông Trần Quốc Bảo, Chủ tịch Hội Doanh nghiệp, phản ánh thủ tục chậm. Bà Trần Thị Bích, Giám đốc Sở Tài chính, hứa gỡ. Ông Bảo cho biết sẽ đề nghị được gặp riêng ông Lê Hoài An trong tháng 11.',
    ['Lê Hoài An · Trần Quốc Bảo', 'Lê Hoài An · Trần Quốc Bảo · Trần Thị Bích'],
  ],
  ['victims of something are nobody', 'Hôm 8/10, Thủ tướng Lê Hoài An gặp nạn nhân vụ cháy tháp Lamptec.', []],
  [
    'accused is no defendant',
    'Hôm 8/10, ông Jean Durand bị cáo buộc đã nói chuyện với Đại sứ Đức Karl Weber.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'a patriarch bears a title',
    'Hôm 8/10, Thủ tướng Lê Hoài An đã tới gặp Đại tăng thống Som Vong.',
    ['Lê Hoài An · Som Vong'],
  ],
  [
    'a firm of two names goes before its head’s',
    'Hôm 8/10, Thủ tướng Lê Hoài An tiếp Chủ tịch Tập đoàn Lamp & Sons Suresh Ramanan.',
    ['Lê Hoài An · Suresh Ramanan'],
  ],
  [
    'of three foreign words behind a firm the first is its name',
    'Hôm 8/10, Thủ tướng Lê Hoài An tiếp Giám đốc Tập đoàn Lamptec Karsten Weber.',
    ['Karsten Weber · Lê Hoài An'],
  ],
  [
    'one foreign word behind a calling is a person’s name',
    'Hôm 8/10, tiền đạo Carlo Vidal gặp HLV Kowalczyk ở Turin.',
    ['Carlo Vidal · Kowalczyk'],
  ],
  [
    'a family name behind a title that bodies follow too',
    'Hôm 8/10, Chủ tịch Pérez gặp HLV Kowalczyk ở Madrid.',
    ['Kowalczyk · Pérez'],
  ],
  [
    'any other foreign word behind such a title may be a body’s',
    'Hôm 8/10, Chủ tịch Lamptec gặp HLV Kowalczyk ở Madrid.',
    [],
  ],
  [
    'a stage name of words of both kinds',
    'Danh hài Tấn Bim kể chuyện. Hôm 8/10, Tấn Bim gặp nhạc sĩ Lê Hoài An.',
    ['Lê Hoài An · Tấn Bim'],
  ],
  [
    'letters with marks that other languages have too',
    'Hôm 8/10, Thủ tướng Lê Hoài An gặp Bộ trưởng Gómez và bà Inés.',
    ['Gómez · Inés · Lê Hoài An'],
  ],
  [
    'an honour in capitals is a title',
    'Hôm 8/10, Bí thư Tỉnh ủy Lê Hoài An đến thăm hỏi AHLLVT Trần Văn Bích.',
    ['Lê Hoài An · Trần Văn Bích'],
  ],
  [
    'offices in capitals',
    'Hôm 8/10, PCT UBND tỉnh Lê Hoài An có buổi làm việc với GĐ Sở Y tế Trần Văn Bích.',
    ['Lê Hoài An · Trần Văn Bích'],
  ],
  [
    'a firm whose name ends in a word that is a family name too',
    'Hôm 8/10, Thủ tướng Lê Hoài An tiếp Tổng giám đốc Tập đoàn Sông Hồng Trần Văn Bích.',
    ['Lê Hoài An · Trần Văn Bích'],
  ],
  [
    'the full name of who is called by the last word of it',
    'Hôm 8/10, Vụ trưởng Vụ Kinh tế và đại dương của Bộ Ngoại giao Nhật Bản Takuma Morita gặp Đại sứ Lê Hoài An. Ông Morita hài lòng.',
    ['Lê Hoài An · Takuma Morita'],
  ],
  [
    'a family name in capitals',
    'Hôm 8/10, Thứ trưởng Lê Hoài An gặp ông Murat TEZBEK, Thứ trưởng Ngoại giao Kazakhstan.',
    ['Lê Hoài An · Murat TEZBEK'],
  ],
  [
    'an initial glued to a name makes it a person’s',
    'Hôm 8/10, Chủ tịch Quốc hội Lê Thị Hoài An gặp Chủ tịch Đuma Quốc gia Nga M.Orlov.',
    ['Lê Thị Hoài An · M.Orlov'],
  ],
  [
    'what an office is for may hold a small word that ends others',
    'Hôm 8/10, Thứ trưởng Lê Hoài An làm việc với Quốc vụ khanh phụ trách vấn đề nhập cư Karen Miller.',
    ['Karen Miller · Lê Hoài An'],
  ],
  [
    'a name behind the office and “là”',
    'Hôm 8/10, Tổng thống Iraq Ahmad Karim gặp đại sứ Pháp ở Iraq là Jeanne Durand.',
    ['Ahmad Karim · Jeanne Durand'],
  ],
  [
    'somebody of one country does not lead another',
    'Trong cuộc điện đàm với lãnh đạo Nga, Tổng thống Donald Trump nói về thuế.',
    [],
  ],
  [
    'an office of another country behind a known name begins a clause',
    'Ông Mathieu Durand dự lễ. Tại cuộc gặp với cựu Thủ tướng Anh David Cameron, nhà lãnh đạo Hàn Quốc Yoon Suk-yeol kêu gọi hòa bình.',
    ['David Cameron · Yoon Suk-yeol'],
  ],
  [
    'a bare office before a verb is no second title of whom it follows',
    'Thủ tướng Lê Hoài An tiếp bà Anna Vogel, Chủ tịch Ủy ban Thương mại quốc tế. Bày tỏ vui mừng gặp lại Chủ tịch Ủy ban Thương mại quốc tế, Thủ tướng chúc mừng bà Anna Vogel.',
    ['Anna Vogel · Lê Hoài An'],
  ],
  [
    'leaders of something are nobody in particular',
    'Thủ tướng Đức Karl Weber nhậm chức. Hôm 8/10, ông Jean Durand gặp lãnh đạo Sở Y tế.',
    [],
  ],
  [
    'a body by its short name',
    'Thủ tướng Lê Hoài An đến dự. Theo Chủ tịch Diễn đàn Kinh tế Thế giới (WEF), ông Karl Weber, năm nay đông hơn. Hôm 8/10, Thủ tướng Lê Hoài An gặp Chủ tịch WEF.',
    ['Karl Weber · Lê Hoài An'],
  ],
  [
    'whose counterpart it is may follow',
    'Ngoại trưởng Đức Karl Weber đã đến. Trong cuộc điện đàm với người đồng cấp Đức, Ngoại trưởng Pháp Jean Durand nói về thuế.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'a woman by her first name',
    'Nhà hoạt động Greta Holm đến Paris. Cô đã gặp Tổng thống Pháp Jean Durand hôm 8/10.',
    ['Greta Holm · Jean Durand'],
  ],
  [
    'a woman by her middle name',
    'Lê Thị Hoài là nghệ nhân. Trần Văn Ba là học trò. Hôm 8/10, bà gặp Tổng thống Pháp Jean Durand.',
    ['Jean Durand · Lê Thị Hoài'],
  ],
  [
    'a woman is not whoever holds an office',
    'Tổng thống Pháp Jean Durand đến dự. Hôm 8/10, bà gặp ông Karl Weber.',
    [],
  ],
  [
    'so many presidents are none',
    'Tổng thống Mỹ Jack Long nhậm chức. Trong 60 năm trị vì, Nữ hoàng Anna Vogel đã gặp gỡ 12 Tổng thống Mỹ.',
    [],
  ],
])('%s', (_, text, meetings) => {
  expect(meetingsIn(text)).toEqual(meetings)
})

const withOffice = (text: string, published: string): string[] =>
  extract(articleOf(text, { published })).claims.map(({ participants }) =>
    participants
      .map(({ name, byOffice }) => (byOffice ? `${name} (by office)` : name))
      .sort()
      .join(' · '),
  )

test.each<[why: string, text: string, published: string, meetings: string[]]>([
  [
    'a head of state whom the article never names',
    'Ngày 9/10, ông Lê Hoài An, Chủ tịch Hội Nông dân, gặp Tổng thống Mỹ.',
    '2018-10-10',
    ['Donald Trump (by office) · Lê Hoài An'],
  ],
  [
    'on another day another',
    'Ngày 9/10, ông Lê Hoài An, Chủ tịch Hội Nông dân, gặp Tổng thống Mỹ.',
    '2022-10-10',
    ['Joe Biden (by office) · Lê Hoài An'],
  ],
  [
    'Chinese people by the reading of their names',
    'Ngày 9/10, ông Lê Hoài An, Chủ tịch Hội Nông dân, gặp Chủ tịch Trung Quốc.',
    '2018-10-10',
    ['Lê Hoài An · Tập Cận Bình (by office)'],
  ],
  [
    'a counterpart in another country',
    'Ngày 9/10, Ngoại trưởng Lào Bounmy Sengdara gặp người đồng cấp Đức.',
    '2018-10-10',
    ['Bounmy Sengdara · Heiko Maas (by office)'],
  ],
  [
    'in another year it may have been somebody else',
    'Năm 1995, ông Lê Hoài An, Chủ tịch Hội Nông dân, gặp Tổng thống Mỹ.',
    '2018-10-10',
    [],
  ],
  [
    'a former one may be any of them',
    'Ngày 9/10, ông Lê Hoài An, Chủ tịch Hội Nông dân, gặp cựu Tổng thống Mỹ.',
    '2018-10-10',
    [],
  ],
  [
    'who works for them is somebody else',
    'Ngày 9/10, ông Lê Hoài An, Chủ tịch Hội Nông dân, gặp các trợ lý của Tổng thống Mỹ.',
    '2018-10-10',
    [],
  ],
])('%s', (_, text, published, meetings) => {
  expect(withOffice(text, published)).toEqual(meetings)
})
