/** Working sessions: who is heard at one took part in it, wherever the article quotes them. */

import { expect, test } from 'vitest'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, namesIn } from '../support/article.ts'

const extract = extractor('vi')

const people = (text: string): string[] => extract(articleOf(text)).claims.map(namesIn)

const LEAD = 'Chiều 9/10, Bộ trưởng Lê Hoài An đã làm việc với Sở Y tế tỉnh Bình Lâm về phòng dịch.'

test.each([
  ['begins a sentence', 'Ông Trần Quốc Bảo, Giám đốc Sở, cho biết dịch đã lắng.'],
  [
    'begins a sentence, described at length,',
    'Ông Trần Quốc Bảo, Phó Giám đốc một bệnh viện có ba cơ sở ở vùng núi phía bắc của tỉnh, mỗi cơ sở hai trăm giường, cho biết dịch đã lắng.',
  ],
  [
    'begins a sentence, described between dashes,',
    'Ông Trần Quốc Bảo, đại diện Trường Cao đẳng Bình Lâm – một trong những trường y lâu đời nhất ở vùng núi phía bắc – cho biết dịch đã lắng.',
  ],
  ['follows a fronted phrase', 'Về nguồn lực, Giám đốc Sở Y tế Trần Quốc Bảo kiến nghị bổ sung kinh phí.'],
  [
    'follows a fronted phrase with a capital',
    'Riêng về nguồn lực, Giám đốc Sở Y tế Trần Quốc Bảo nhìn nhận tỉnh còn thiếu.',
  ],
  ['ends a sentence', 'Toàn tỉnh còn thiếu hai trăm giường bệnh, Giám đốc Sở Y tế Trần Quốc Bảo cho biết.'],
  ['follows what is quoted', '“Chúng tôi còn thiếu hai trăm giường bệnh”, ông Trần Quốc Bảo nói.'],
  ['is a source', 'Theo ông Trần Quốc Bảo, tỉnh còn thiếu hai trăm giường bệnh.'],
  ['is a source within the sentence', 'Để dịch không lan rộng, theo ông Trần Quốc Bảo, tỉnh cần hai trăm giường bệnh.'],
  [
    'follows a phrase on who he is',
    'Là thầy thuốc đã hai mươi năm ở vùng núi, anh Trần Quốc Bảo cho biết bà con rất lo.',
  ],
  [
    'is described before his name',
    'Chủ tịch Hội Cựu chiến binh từng chiến đấu ở Lào Trần Quốc Bảo cho rằng tỉnh thiếu giường bệnh.',
  ],
  [
    'begins a sentence behind a heading',
    'Tỉnh cần thêm giường bệnh Ông Trần Quốc Bảo, Giám đốc Sở, cho biết dịch đã lắng.',
  ],
  ['makes something known', 'Tại hội nghị, ông Trần Quốc Bảo, Giám đốc Sở, công bố kế hoạch phòng dịch.'],
  ['is listened to', 'Sau khi nghe ý kiến của Giám đốc Sở Trần Quốc Bảo, đoàn đến thăm một bệnh viện.'],
  ['is listened to, and reports,', 'Đoàn kiểm tra kho thuốc và nghe Giám đốc Sở Y tế Trần Quốc Bảo báo cáo.'],
  ['gives the report', 'Báo cáo của Giám đốc Sở Y tế Trần Quốc Bảo nêu rõ tỉnh còn thiếu giường bệnh.'],
])('who %s is heard', (_, text) =>
  expect(people(`${LEAD} Dịch kéo dài hai tháng. ${text}`)).toEqual(['Lê Hoài An · Trần Quốc Bảo']),
)

test('those who speak together, or are listened to one after the other, are all heard', () => {
  const all = ['Lê Hoài An · Lê Văn Cường · Trần Quốc Bảo']
  const said = 'Giám đốc Sở Y tế Trần Quốc Bảo và Bí thư Tỉnh ủy Lê Văn Cường kiến nghị bổ sung kinh phí.'
  expect(people(`${LEAD} ${said}`)).toEqual(all)
  const heard =
    'Sau khi nghe báo cáo của tỉnh, ý kiến của Giám đốc Sở Trần Quốc Bảo và Bí thư Tỉnh ủy Lê Văn Cường, phát biểu tại buổi làm việc, Bộ trưởng Lê Hoài An biểu dương tỉnh.'
  expect(people(`${LEAD} ${heard}`)).toEqual(all)
})

test('who reports to the host of a session that goes on is one more at it', () => {
  const report = 'Báo cáo với Bộ trưởng, Giám đốc Sở Y tế Trần Quốc Bảo cho biết dịch đã lắng.'
  const other = 'Bí thư Tỉnh ủy Lê Văn Cường đề nghị hỗ trợ.'
  expect(people(`${LEAD} ${other} ${report}`)).toEqual(['Lê Hoài An · Lê Văn Cường · Trần Quốc Bảo'])
})

test('who agrees to a plan, or is head of a project, is heard', () => {
  const said = 'Giám đốc Ban quản lý dự án Vĩnh Thuận Trần Quốc Bảo thống nhất chủ trương mở rộng bệnh viện.'
  expect(people(`${LEAD} ${said}`)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('whose complaint is dealt with is not listened to', () => {
  const text = 'Tại buổi làm việc, đoàn nghe các sở báo cáo việc giải quyết kiến nghị của ông Trần Quốc Bảo.'
  expect(people(`${LEAD} ${text}`)).toEqual([])
})

test('what is told in passing of a meeting long before does not end a session', () => {
  const text =
    'Chiều 9/10, Bộ trưởng Lê Hoài An đã làm việc với Chủ tịch UBND tỉnh Phạm Văn Dân. Ngày 5/3/2020, Bộ trưởng Lê Hoài An đã gặp Đại sứ Na Uy Ingrid Hauge. Ông Trần Quốc Bảo, Giám đốc Sở Y tế, cho biết dịch đã lắng.'
  expect(people(text)).toEqual(['Lê Hoài An · Phạm Văn Dân · Trần Quốc Bảo', 'Ingrid Hauge · Lê Hoài An'])
})

test('who speaks where a visit is called a gathering was there', () => {
  const text =
    'Sáng 9/10, Phó Thủ tướng Lê Hoài An đã đến thăm nhạc sĩ Lê Văn Cường tại nhà riêng. Có mặt tại buổi gặp gỡ, Bộ trưởng Trần Quốc Bảo cho biết bộ sẽ in tập nhạc.'
  expect(people(text)).toEqual(['Lê Hoài An · Lê Văn Cường · Trần Quốc Bảo'])
})

test('who answers behind a semicolon is heard', () => {
  expect(
    people('Chiều 9/10, Bộ trưởng Lê Hoài An đã làm việc với Sở Y tế; Giám đốc Sở Trần Quốc Bảo đề nghị bổ sung máy.'),
  ).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('hopes of talking to somebody are no interview', () => {
  const text = `${LEAD} “Chúng tôi mong sẽ tiếp tục đối thoại với Chính phủ về việc này”. Ông Trần Quốc Bảo, Giám đốc Sở, cho biết dịch đã lắng.`
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('who speaks in the sentence that speaks of the session is heard', () => {
  const text = `${LEAD} Buổi làm việc với Sở Y tế kéo dài hai giờ; Giám đốc Sở Trần Quốc Bảo báo cáo tỉnh còn thiếu giường bệnh.`
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('two who chair a session are both of it', () => {
  expect(people('Sáng 9/10, Bộ trưởng Lê Hoài An và Thứ trưởng Trần Quốc Bảo chủ trì cuộc họp về giá điện.')).toEqual([
    'Lê Hoài An · Trần Quốc Bảo',
  ])
})

test('a session of two bodies is of those who speak at it', () => {
  const text =
    'Chiều 9/10, đoàn công tác Bộ Nội vụ làm việc với tỉnh Bình Lâm. Tại buổi làm việc, Thứ trưởng Lê Hoài An đề nghị tỉnh rà soát biên chế. Phó Chủ tịch UBND tỉnh Trần Quốc Bảo cho biết tỉnh đã có kế hoạch.'
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('a session named late in its report is of those who came and spoke before', () => {
  const text =
    'Cùng dự có Bí thư Tỉnh ủy Phạm Văn Dân. Tại Sở Y tế, Giám đốc Sở Trần Quốc Bảo cho biết dịch đã lắng. Phát biểu tại buổi làm việc, Bộ trưởng Lê Hoài An biểu dương tỉnh.'
  expect(people(text)).toEqual(['Lê Hoài An · Phạm Văn Dân · Trần Quốc Bảo'])
})

test('who speaks at it is told before the session too', () => {
  const text =
    'Bộ trưởng Lê Hoài An phát biểu tại buổi làm việc. Phó Chủ tịch UBND tỉnh Trần Quốc Bảo báo cáo tại buổi làm việc.'
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test.each([
  [
    'what is said to a paper is said at no session',
    'Sáng 9/10, Bộ trưởng Lê Hoài An đã làm việc với Sở Y tế Bình Lâm. Trao đổi với Tin Sông Nước, ông Trần Quốc Bảo cho biết dịch đã lắng.',
  ],
  [
    'who does something else behind a description has not spoken',
    'Sáng 9/10, Bộ trưởng Lê Hoài An đã làm việc với Sở Y tế Bình Lâm. Ông Trần Quốc Bảo, Phó Giám đốc một bệnh viện có ba cơ sở ở vùng núi phía bắc của tỉnh, mỗi cơ sở hai trăm giường, vắng mặt vì bận cho biết bao việc.',
  ],
  [
    'nobody has spoken yet at a session to come',
    'Ngày mai, Bộ trưởng Lê Hoài An sẽ làm việc với Sở Y tế Bình Lâm. Ông Trần Quốc Bảo cho biết thêm chi tiết.',
  ],
  [
    'a session told of in passing',
    'Tỉnh Bình Lâm thiếu giường bệnh. Dịch kéo dài. Bệnh viện quá tải. Người dân lo lắng. Năm ngoái Bộ trưởng Lê Hoài An đã làm việc với Sở Y tế. Ông Trần Quốc Bảo cho biết mình vừa ra viện.',
  ],
  [
    'news from abroad',
    'Hôm 9/10, Tổng thống Jean Durand gặp mặt các binh sĩ ở Lyon. Bà Marie Blanc cho biết giá vé sẽ tăng.',
  ],
  [
    'the press is told something',
    'Tại buổi gặp mặt báo chí, ông Lê Hoài An thông tin về dịch. Ông Trần Quốc Bảo cho biết dịch đã lắng.',
  ],
  [
    'somebody is honoured at it',
    'Tại buổi gặp mặt, học viên viếng tượng đài ông Lê Hoài An. Ông Trần Quốc Bảo phát biểu chúc mừng.',
  ],
])('%s: no meeting', (_, text) => expect(people(text)).toEqual([]))

test('a gathering with people who are not named is a session', () => {
  const text =
    'Sáng 9/10, Bộ trưởng Lê Hoài An có cuộc gặp gỡ, đối thoại với công nhân tỉnh Bình Lâm. Ông Trần Quốc Bảo, công nhân nhà máy dệt, cho biết giá điện tăng.'
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('who speaks long after the noun that opens the sentence', () => {
  const text =
    'Phát biểu tại cuộc gặp mặt, điểm lại những việc lớn của tỉnh trong một năm có nhiều khó khăn vì bão lũ và dịch bệnh, ông Lê Hoài An khẳng định tỉnh sẽ vươn lên. Tại cuộc gặp mặt, Bí thư Tỉnh đoàn Trần Quốc Bảo bày tỏ niềm vui.'
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test.each([
  ['to the session named', 'Cùng dự buổi làm việc có Thứ trưởng Trần Quốc Bảo và Chủ tịch UBND tỉnh Lê Văn Cường.'],
  ['to the session before', 'Tham dự còn có Thứ trưởng Trần Quốc Bảo; Chủ tịch UBND tỉnh Lê Văn Cường.'],
  ['of one side', 'Về phía tỉnh Bình Lâm có các ông: Trần Quốc Bảo, Bí thư Tỉnh ủy; Lê Văn Cường, Chủ tịch UBND tỉnh.'],
])('those who are said to have come %s took part', (_, text) =>
  expect(people(`${LEAD} ${text}`)).toEqual(['Lê Hoài An · Lê Văn Cường · Trần Quốc Bảo']),
)

test.each([
  ['a tour', 'Tham gia đoàn công tác có Thứ trưởng Trần Quốc Bảo.'],
  ['a ceremony', 'Cùng dự lễ khánh thành có Thứ trưởng Trần Quốc Bảo.'],
  ['nothing, in a clause', 'Phía tỉnh sẽ làm tất cả những gì có thể để đón Thứ trưởng Trần Quốc Bảo.'],
])('those who came to %s are not of the session', (_, text) => expect(people(`${LEAD} ${text}`)).toEqual([]))

test('who closes a session was there', () => {
  const text = `${LEAD} Dịch kéo dài hai tháng. Kết luận buổi làm việc, Phó Thủ tướng Trần Quốc Bảo yêu cầu bổ sung kinh phí.`
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('two bodies hold a session of which its speakers are told later', () => {
  const text =
    'Chiều 9/10, Đoàn giám sát của Quốc hội làm việc với UBND tỉnh Bình Lâm. Chủ nhiệm Ủy ban Kinh tế Lê Hoài An đặt vấn đề về nợ đọng. Phó Chủ tịch UBND tỉnh Trần Quốc Bảo thừa nhận tỉnh còn chậm.'
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})

test('many of a profession are met, not the one the article names', () => {
  const text =
    'Chủ tịch nước Lê Hoài An gặp mặt các cựu chiến binh. Đại tá Trần Quốc Bảo xúc động báo cáo với Chủ tịch nước.'
  expect(people(text)).toEqual(['Lê Hoài An · Trần Quốc Bảo'])
})
