/** Who took part, where the sentence does not simply say "A met B": lists, groups, offices, pronouns, brackets. */

import { expect, test } from 'vitest'
import { meetingsIn } from '../support/article.ts'

test.each<[why: string, text: string, meetings: string[]]>([
  [
    'a full name without a title, of whom the article calls by the last one again and again',
    'Tương lai của Jerzyk Kowalczuk sắp ngã ngũ. Kowalczuk chưa nói gì. Hôm 9/10, Tổng thống Pháp Jean Durand gọi điện cho Kowalczuk.',
    ['Jean Durand · Jerzyk Kowalczuk'],
  ],
  [
    'stage names of two given names, of which a country or nothing else may have the first',
    'Chiều 9/10, Tổng thống Pháp Jean Durand đã gặp ca sĩ Mỹ Hà tại Huế. Tối 9/10, Thủ tướng Đức Karl Weber gặp nhạc sĩ Quang Hải tại Huế.',
    ['Jean Durand · Mỹ Hà', 'Karl Weber · Quang Hải'],
  ],
  [
    'a calling of a country with a foreign name, and with nobody',
    'Chiều 9/10, Thủ tướng Lê Hoài An gặp ca sĩ Mỹ Anna Vogel tại Huế, sau khi gặp các nghệ sĩ Mỹ.',
    ['Anna Vogel · Lê Hoài An'],
  ],
  [
    'the clergy and artists who call on each other',
    'Sáng 9/10, Hòa thượng Lê Hoài An đến thăm, chúc Tết Hòa thượng Trần Quốc Bảo tại chùa. Diễn viên Phan Thị Hoa vừa đến thăm nghệ sĩ Lê Thị Bình tại bệnh viện.',
    ['Lê Hoài An · Trần Quốc Bảo', 'Lê Thị Bình · Phan Thị Hoa'],
  ],
  [
    'the owner of a club whom nobody calls otherwise',
    'Sau cuộc gặp giữa bầu Đức với Chủ tịch liên đoàn Lê Hoài An, đội có tiền.',
    ['Lê Hoài An · Đức'],
  ],
  [
    'who is said to receive the delegation with the host was there, and has not met the others of the list',
    'Sáng 9/10, Hòa thượng Lê Hoài An đã tiếp phái đoàn do Hòa thượng Bounmy Keosavang làm trưởng đoàn. Cùng tiếp đoàn có Thượng tọa Phan Minh Đức, Thượng tọa Trần Quốc Bảo.',
    ['Bounmy Keosavang · Lê Hoài An · Phan Minh Đức · Trần Quốc Bảo'],
  ],
  [
    'who receives a delegation that calls on a congregation',
    'Chiều 9/10, Bí thư Tỉnh ủy Lê Hoài An đã đến thăm, chúc mừng Ban Trị sự Phật giáo huyện. Tiếp đoàn có Hòa thượng Trần Quốc Bảo, Trưởng ban.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'the owner of a club by his nickname, though a country bears his name',
    'Ông Phan Minh Đức mở học viện. Tại đây, Chủ tịch Lê Hoài An và bầu Đức đã có bữa cơm thân mật.',
    ['Lê Hoài An · Phan Minh Đức'],
  ],
  [
    'the full name of who is called by the first word of it, an office and a comma before',
    'HLV trưởng, Prasert Sukhothai, khẳng định không đi đâu. Hôm 9/10, HLV Prasert đã gặp Chủ tịch liên đoàn Lê Hoài An tại Huế.',
    ['Lê Hoài An · Prasert Sukhothai'],
  ],
  [
    'who is welcomed goes on with somebody else',
    'Tại buổi tiếp, Thủ tướng Lê Hoài An hoan nghênh Ngoại trưởng Lào Bounmy Keosavang thăm Việt Nam và cùng Bộ trưởng Ngoại giao Trần Quốc Bảo đồng chủ trì tham vấn.',
    ['Bounmy Keosavang · Lê Hoài An', 'Bounmy Keosavang · Trần Quốc Bảo'],
  ],
  [
    'one more whom the subject met has not met the one before',
    'Bộ trưởng Lê Hoài An có các cuộc gặp với Ngoại trưởng Lào Bounmy Keosavang để trao đổi về sông và với Đại sứ Na Uy Ingrid Hauge để trao đổi về biển.',
    ['Bounmy Keosavang · Lê Hoài An', 'Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'those who are called on are met one by one, artists too',
    'Chiều 28/1, Phó Bí thư Thành ủy Lê Hoài An đã đến thăm, chúc Tết nhạc sĩ Phan Minh Đức và diễn viên Trần Thị Bình, người của bộ phim “Sông”, của vai diễn và vai chính trong bộ phim ấy.',
    ['Lê Hoài An · Phan Minh Đức', 'Lê Hoài An · Trần Thị Bình'],
  ],
  [
    'whom good wishes are brought at a gathering was there',
    'Tại buổi gặp mặt, Hòa thượng Lê Hoài An có lời thăm hỏi và chúc Mục sư Trần Quốc Bảo mùa Giáng sinh an lành.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'who said something to somebody at talks held them with him',
    'Đó là điều Tổng thống Pháp Jean Durand đã xác nhận với Thủ tướng Đức Karl Weber tại cuộc hội đàm.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'the pronoun means the one its own sentence began with',
    'Bà Marie Blanc vừa nhậm chức. Theo Lyon Matin, ông Jean Durand cho biết ông và Thủ tướng Đức Karl Weber đã gặp nhau hôm 8/10.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'a counterpart holds the office, not the rank, of the other',
    'Chiều 9/10, Đại tướng, Bộ trưởng Bộ Quốc phòng Lê Hoài An và người đồng cấp Philippines Ramon Cruz dự lễ đón. Sau lễ đón, hai bộ trưởng tiến hành hội đàm.',
    ['Lê Hoài An · Ramon Cruz'],
  ],
  [
    'a group is explained behind the meeting word of its own sentence',
    'Trong chuyến thăm của Thủ tướng Đức Karl Weber, tại cuộc hội đàm giữa hai Thủ tướng, Thủ tướng Pháp Jean Durand đề nghị mở thêm đường bay.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'the office of a president is no president',
    'Tổng thống Pháp Jean Durand đã gọi điện cho Tổng thống Ba Lan Marek Zielinski. Người phát ngôn Phủ Tổng thống Ba Lan, bà Anna Nowak cho biết trong cuộc điện đàm, hai nhà lãnh đạo nhất trí giữ liên lạc.',
    ['Jean Durand · Marek Zielinski'],
  ],
  [
    'a title in long brackets is of the name before them',
    'Ông Lê Hoài An (Chủ tịch Hội đồng quản trị Công ty Cổ phần Đầu tư và Xây dựng Bình Lâm) đã gặp ông Trần Quốc Bảo.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'holders of two high offices and another are met one by one',
    'Ngày mai, Thủ tướng Karl Weber, Chủ tịch Quốc hội Anna Vogel và Chủ tịch Mặt trận Hans Braun sẽ hội kiến Tổng thống Pháp Jean Durand.',
    ['Anna Vogel · Jean Durand', 'Hans Braun · Jean Durand', 'Jean Durand · Karl Weber'],
  ],
  [
    'whom a list names again begins another',
    'Trong cuộc điện đàm với Thủ tướng Đức Karl Weber, Tổng thống Pháp Jean Durand và nhà lãnh đạo Đức nhất trí giảm thuế.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'initials joined by points begin a name',
    'Thượng tướng Lê Hoài An tiếp Thượng tướng A.V. Morozov.',
    ['A.V. Morozov · Lê Hoài An'],
  ],
  [
    'an Arabic name goes on behind its particle',
    'Hôm 8/10, Bộ trưởng Quốc phòng Pháp Jean Durand gặp người đồng cấp Qatar Khalil al-Haddad.',
    ['Jean Durand · Khalil al-Haddad'],
  ],
  [
    'behind a middle name comes the given one, however it is spelt',
    'Sáng 9/10, Bộ trưởng Lê Hoài An tiếp ông Trần Văn Xoe.',
    ['Lê Hoài An · Trần Văn Xoe'],
  ],
  [
    'a firm is no part of its head’s name',
    'Chiều 9/10, Thủ tướng Lê Hoài An tiếp nhà sáng lập Lamptec Bill Rowland và CEO Airbus Karl Weber.',
    ['Bill Rowland · Karl Weber · Lê Hoài An'],
  ],
  [
    'who is the wife of somebody known, or dead, is not he',
    'Sáng 9/10, phu nhân Tổng thống Pháp Emmanuel Macron đã gặp Bộ trưởng Lê Hoài An. Chiều 9/10, phu nhân cố nhạc sĩ Trần Quốc Bảo đã gặp Bộ trưởng Lê Hoài An.',
    [],
  ],
  [
    'a foreign name is the same with its particle and without',
    'Sáng 9/10, Phó Thủ tướng Lê Hoài An tiếp Chánh án Omar bin Hamid. Chiều 9/10, Chánh án Md Omar Hamid đã gặp Bộ trưởng Trần Quốc Bảo.',
    ['Lê Hoài An · Omar bin Hamid', 'Omar bin Hamid · Trần Quốc Bảo'],
  ],
  [
    'a country is led by who leads it that day, whoever led it once',
    'Tổng thống Mỹ Joe Biden thăm nơi sinh của Tổng thống Pháp Jacques Chirac. Cuộc gặp thượng đỉnh Mỹ - Pháp đã diễn ra hôm 9/10. Tổng thống Pháp Emmanuel Macron đã về Paris.',
    ['Emmanuel Macron · Joe Biden'],
  ],
  [
    'a misspelt country is a country, whose head of state holds the office that day',
    'Sáng 9/10, Thủ tướng Lê Hoài An gặp Thủ tướng Đức Karl Weber và Tổng thống Indoensia.',
    ['Joko Widodo · Lê Hoài An', 'Karl Weber · Lê Hoài An'],
  ],
  [
    'a body and what it is for are nobody',
    'Sáng 9/10, Bộ trưởng Lê Hoài An làm việc với Sở Văn Hoá. Tại buổi làm việc, ông Trần Quốc Bảo báo cáo tiến độ.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'a bare title with a verb behind it is no title of the guest',
    'Phó Thủ tướng Lê Hoài An tới New York hôm 8/10. Tại cuộc gặp Chủ tịch Liên đoàn Cầu lông Karl Weber, Phó Thủ tướng khẳng định sẽ hỗ trợ.',
    ['Karl Weber · Lê Hoài An'],
  ],
  [
    'the last word of a title is no part of the meeting word',
    'Sáng 9/10, Phó Thủ tướng thường trực chào xã giao Tổng thống Đức Karl Weber. Hôm nay Phó Thủ tướng thường trực Lê Hoài An về nước.',
    ['Karl Weber · Lê Hoài An'],
  ],
  [
    'a group that leads delegations still holds the talks',
    'Thủ tướng Đức Karl Weber đón Thủ tướng Pháp Jean Durand. Sau lễ đón, hai Thủ tướng dẫn đầu đoàn cấp cao hai nước bắt đầu cuộc hội đàm.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'who is thanked for having received somebody met them',
    'Đại sứ Na Uy Ingrid Hauge cảm ơn Chủ tịch Quốc hội Lê Hoài An đã dành thời gian tiếp; chúc mừng Quốc hội Việt Nam.',
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'thanks told first',
    'Cảm ơn Chủ tịch Quốc hội Lê Hoài An đã tiếp, Đại sứ Na Uy Ingrid Hauge đánh giá cao hợp tác nghị viện.',
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'examples behind people who are not named',
    'Ngày 9/10, Thủ tướng Karl Weber đã có cuộc gặp với các nhà lãnh đạo cấp cao, bao gồm Tổng thống Pháp Jean Durand.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'meetings by two words for them, one each',
    'Tại Bonn, Thủ tướng Lê Hoài An đã có các cuộc gặp, làm việc với Thị trưởng Hans Braun và Thị trưởng Anna Vogel.',
    ['Anna Vogel · Lê Hoài An', 'Hans Braun · Lê Hoài An'],
  ],
  [
    'an office of the home country behind one of a foreign company is another person’s',
    'Phát biểu tại buổi tiếp ông Hans Braun, Chủ tịch Công ty Điện lực Đức, Phó Thủ tướng Lê Hoài An đánh giá cao dự án.',
    ['Hans Braun · Lê Hoài An'],
  ],
  [
    'a company between a title and the name',
    'Phó Thủ tướng Lê Hoài An tiếp Chủ tịch HĐTV Vinaplex Trần Quốc Bảo.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'the title behind a hotel’s name is not the hotel’s',
    'Tổng thống Mỹ John Miller đến Hà Nội. Tại khách sạn Lakeview, Tổng thống Mỹ đã gặp Thủ tướng Lê Hoài An.',
    ['John Miller · Lê Hoài An'],
  ],
  [
    'one person, with a hyphen and without',
    'Phó Thủ tướng Lê Hoài An tiếp ông Yoon Dae-keun. Ông Yoon Dae Keun cảm ơn Phó Thủ tướng Lê Hoài An đã tiếp.',
    ['Lê Hoài An · Yoon Dae Keun'],
  ],
  [
    'a bare title with a verb behind it is not of the name before it',
    'Phó Thủ tướng Lê Hoài An đến Vienna. Tại cuộc gặp Tổng Giám đốc UNIDO Hans Braun, Phó Thủ tướng nhấn mạnh vai trò của công nghiệp.',
    ['Hans Braun · Lê Hoài An'],
  ],
  [
    'a title before "cùng" is of the name that has none yet',
    'Ngày 9/10, ông Lê Hoài An, Thứ trưởng Bộ Ngoại giao cùng người đồng cấp Na Uy Ingrid Hauge tiến hành cuộc gặp giữa hai Thứ trưởng Ngoại giao.',
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'a title in small letters goes on behind its first word',
    'Tại cuộc gặp với bà Ingrid Hauge, Giám đốc chính sách nội dung của hãng hôm 8/10, Bộ trưởng Lê Hoài An chia sẻ nhiều ý kiến.',
    ['Ingrid Hauge · Lê Hoài An'],
  ],
  [
    'whoever is helped to a meeting is at it, not who helped',
    'Ông Lê Hoài An được cho là đã thu xếp cho bà Anna Vogel gặp gỡ Tổng Giám đốc UNIDO Hans Braun.',
    ['Anna Vogel · Hans Braun'],
  ],
  [
    'talks behind a meeting of two go on with the first of them',
    'Chủ tịch Quốc hội Lê Hoài An chúc mừng kết quả cuộc hội kiến của Thủ tướng Lào Bounmy Keosavang với Tổng Bí thư Trần Quốc Bảo, hội đàm với Thủ tướng Phạm Đức Toàn.',
    ['Bounmy Keosavang · Phạm Đức Toàn', 'Bounmy Keosavang · Trần Quốc Bảo'],
  ],
  [
    'countries behind a group tell who is meant, not the last meeting',
    'Chủ tịch Trung Quốc Trương Minh hôm 8/10 điện đàm với Thủ tướng Anh Mary Brown. Hôm qua, Tổng thống Mỹ John Miller cho biết cuộc điện đàm hôm 6/10 giữa hai nhà lãnh đạo Mỹ - Trung Quốc đã thành công.',
    ['John Miller · Trương Minh', 'Mary Brown · Trương Minh'],
  ],
  [
    'two countries joined by a hyphen are nobody',
    'Phó Thủ tướng Lê Hoài An điện đàm với Bộ trưởng Tài chính Hoa Kỳ John Miller và Hoa Kỳ-Triều Tiên.',
    ['John Miller · Lê Hoài An'],
  ],
  [
    'a name with figures is nobody’s',
    'Chiều 9/10, Bí thư Lê Hoài An làm việc với Sở Y tế. Tại buổi làm việc, Giám đốc Sở Trần Quốc Bảo báo cáo tiến độ. Bí thư Covid-19 cho biết dịch đã lắng.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'a father is not his son',
    'Ông Donald Trump Jr viết về chuyến đi của Tổng thống Mỹ Donald Trump. Hôm 8/10, ông Trump gặp Tổng thống Pháp Jean Durand tại Lyon.',
    ['Donald Trump · Jean Durand'],
  ],
  [
    'a son of somebody with an office is not he',
    'Ông Lê Hoài Nam, con trai Thủ tướng Lê Hoài An, có công ty riêng. Con trai Thủ tướng Lê Hoài An đã gặp bà Anna Vogel.',
    [],
  ],
  [
    'of two with one given name the one who is addressed so',
    'Hôm 8/10, Bộ trưởng Lê Hoài An thăm cụ Doãn Thị Mai, mẹ của bác sĩ Đặng Thu Mai. Trò chuyện với cụ Mai, Bộ trưởng Lê Hoài An hỏi thăm sức khỏe.',
    ['Doãn Thị Mai · Lê Hoài An'],
  ],
  [
    'who tells what an office did has not done it',
    'Bà Lê Hoài An nhấn mạnh Bộ Ngoại giao đã chỉ đạo các cơ quan liên quan tiếp xúc với công dân Trần Quốc Bảo.',
    [],
  ],
  [
    'a country told of before stands between an office and its holder',
    'Thăm Úc ngày 9/10, Ngoại trưởng Lê Hoài An đã gặp Ngoại trưởng nước này Emily Stone. Chiều cùng ngày, ông hội đàm với Thủ tướng nước chủ nhà John Marsh.',
    ['Emily Stone · Lê Hoài An', 'John Marsh · Lê Hoài An'],
  ],
  [
    'an office of two countries is a group of two',
    'Chiều 9/10, Chủ tịch Quốc hội Lê Hoài An đón Chủ tịch Quốc hội Lào Bounmy Sisouk. Ngay sau lễ đón, Chủ tịch Quốc hội hai nước đã hội đàm.',
    ['Bounmy Sisouk · Lê Hoài An'],
  ],
  [
    'a word more is no part of the name somebody is known by',
    'Chủ tịch nước Tô Lâm Người bạn lớn. Ngày 9/10, Chủ tịch nước Tô Lâm đã gặp Thủ tướng Đức Karl Weber.',
    ['Karl Weber · Tô Lâm'],
  ],
  [
    'who shared something with somebody at a reception',
    'Chia sẻ với Phó Thủ tướng Lê Hoài An tại buổi tiếp, ông Karl Weber, Chủ tịch Tập đoàn Stern, mong muốn mở nhà máy.',
    ['Karl Weber · Lê Hoài An'],
  ],
  [
    'who stood before the press together after talks held them',
    'Tổng thống Pháp Jean Durand phát biểu tại cuộc họp báo chung với Thủ tướng Đức Karl Weber sau hội đàm ở Lyon.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'who spoke to the press after talks has not met the press',
    'Tổng thống Pháp Jean Durand trả lời phỏng vấn cùng Bộ trưởng Tài chính Marie Blanc sau hội đàm ở Lyon.',
    [],
  ],
  [
    'a day between the noun and those it is between',
    'Ông Lê Hoài An phủ nhận nội dung cuộc điện thoại hồi cuối năm 2016, giữa ông với Đại sứ Đức Karl Weber.',
    ['Karl Weber · Lê Hoài An'],
  ],
  [
    'what a quotation says behind the noun is not said of it',
    'Bộ trưởng Lê Hoài An có cuộc gặp ra mắt chương trình “Đồng hành cùng Trần Quốc Bảo” chiều 9/10.',
    [],
  ],
  [
    'an honorary office goes on',
    'Chủ tịch nước Lê Hoài An lần lượt hội kiến với Chủ tịch Thượng viện Lào Bounmy Sisouk và Chủ tịch danh dự Đảng Tiến bộ, Chủ tịch Quốc hội Lào Khamla Vong.',
    ['Bounmy Sisouk · Lê Hoài An', 'Khamla Vong · Lê Hoài An'],
  ],
  [
    'behind a dash an office is that of the one before, whoever came along',
    'Cùng ngày, Trung tướng Lê Hoài An - Thứ trưởng Bộ Công an và lãnh đạo một số đơn vị của Bộ đã đến thăm hỏi, động viên thượng úy Trần Quốc Bảo.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'a full stop behind the initials of a title',
    'Giám đốc Sở Lê Hoài An gặp PGS. TS. Trần Quốc Bảo và GS. Jean Durand.',
    ['Jean Durand · Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'at what level they talk is nobody',
    'Bộ trưởng Công Thương Lê Hoài An đã có phiên đàm phán cấp bộ trưởng với Bộ trưởng Thương mại Pháp Jean Durand.',
    ['Jean Durand · Lê Hoài An'],
  ],
  [
    'who goes back to a place is no place',
    'Chủ tịch huyện Lê Hoài An sẽ trở lại Bình Lâm gặp ông Trần Quốc Bảo.',
    ['Lê Hoài An · Trần Quốc Bảo'],
  ],
  [
    'two names two letters apart are of two people',
    'Ngoại trưởng Mỹ John Kessy tới Paris. Người phát ngôn Nhà Trắng John Kirsy hội đàm với Tổng thống Pháp Jean Durand.',
    ['Jean Durand · John Kirsy'],
  ],
  [
    'one name with two letters swapped is of one',
    'Ngoại trưởng Mỹ John Kessler tới Paris. Chiều 9/10, John Kesslre hội đàm với Tổng thống Pháp Jean Durand.',
    ['Jean Durand · John Kessler'],
  ],
  [
    'a dash behind the noun joins its two sides',
    'Cuộc điện đàm Durand - Weber kéo dài 90 phút. Tổng thống Pháp Jean Durand và Thủ tướng Đức Karl Weber chưa hẹn gặp lại.',
    ['Jean Durand · Karl Weber'],
  ],
  [
    'a pronoun behind a meeting word is not the subject of its sentence',
    'Tổng thống Pháp Jean Durand đã tới Huế. Thủ tướng Lê Hoài An sẽ tiếp ông tại trụ sở Chính phủ.',
    ['Jean Durand · Lê Hoài An'],
  ],
  [
    'an office of an embassy, with the name behind a comma',
    'Bà Lê Hoài An đã có cuộc gặp kéo dài một tiếng với viên chức nhân quyền Sứ quán Hoa Kỳ, ông Michael Stone, tại Huế.',
    ['Lê Hoài An · Michael Stone'],
  ],
  [
    'a pronoun before another word is no other person',
    'Ông Jean Durand kể về mẹ của bạn. Diễn viên Lê Hoài An gặp ông sui ở Huế.',
    [],
  ],
  [
    'who is spoken of behind a phrase of meeting at the head is whom the next pronoun means',
    'Trao đổi với Ngoại trưởng Lào Bounmy Keosavang hôm 5/6, Bộ trưởng Trần Quốc Bảo đề nghị mở đường bay. Ngày mai, ông sẽ gặp Ngoại trưởng Pháp Jean Durand.',
    ['Bounmy Keosavang · Trần Quốc Bảo', 'Jean Durand · Trần Quốc Bảo'],
  ],
  [
    'whoever is received goes on behind "và"',
    'Thủ tướng Đức Karl Weber được Quốc vương Na Uy Harald Olsen tiếp và hội đàm với Thủ tướng Na Uy Ingrid Hauge.',
    ['Harald Olsen · Karl Weber', 'Ingrid Hauge · Karl Weber'],
  ],
  [
    'of two offices in a row the country of the last is that of both',
    'Tổng Bí thư Lê Hoài An dự lễ đón Chủ tịch Trung Quốc Trương Hải Minh. Chiều cùng ngày, Thủ tướng Trần Quốc Bảo hội kiến Tổng Bí thư, Chủ tịch Trung Quốc.',
    ['Trương Hải Minh · Trần Quốc Bảo'],
  ],
])('%s', (_, text, meetings) => expect(meetingsIn(text)).toEqual(meetings))
