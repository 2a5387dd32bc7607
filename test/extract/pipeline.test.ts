/** Whole articles of our own, with invented people: what they say of meetings, and what they do not. */

import { describe, expect, test } from 'vitest'
import type { Claim } from '../../ingest/model/claim.ts'
import { extractor } from '../../ingest/pipeline.ts'
import { articleOf, namesIn } from '../support/article.ts'

const extract = extractor('vi')

interface Given {
  readonly title?: string
  readonly text: string
  readonly published?: string | null
}

const claimsOf = ({ text, ...given }: Given): readonly Claim[] => extract(articleOf(text, given)).claims

/** "A · B | held | in_person | 2024-10-09", people in alphabetical order. */
const line = (claim: Claim): string =>
  [namesIn(claim), claim.status, claim.channel, claim.date?.edtf ?? '-'].join(' | ')

const told = (given: Given): string[] => claimsOf(given).map(line).sort()

type Case = readonly [why: string, given: Given, meetings: readonly string[]]

const AN = 'Thủ tướng Lê Hoài An'
const DURAND = 'Tổng thống Pháp Jean Durand'
const WEBER = 'Thủ tướng Đức Karl Weber'

const FOUND: readonly Case[] = [
  [
    'a plain verb',
    { text: `Ngày 9/10, ${AN} gặp ${DURAND} tại Paris.` },
    ['Jean Durand · Lê Hoài An | held | in_person | 2024-10-09'],
  ],
  [
    'a guest received',
    { text: `Chiều 8/10, tại Hà Nội, ${AN} đã tiếp Đại sứ Na Uy Ingrid Hauge.` },
    ['Ingrid Hauge · Lê Hoài An | held | in_person | 2024-10-08'],
  ],
  [
    'three at one table',
    { text: `Hôm 7/10, ${DURAND}, ${WEBER} và Tổng thống Ba Lan Marek Zielinski đã gặp nhau tại Berlin.` },
    ['Jean Durand · Karl Weber · Marek Zielinski | held | in_person | 2024-10-07'],
  ],
  [
    'one after the other ("lần lượt"): one meeting each',
    { text: `Ngày 8/10, ${AN} lần lượt gặp ${DURAND} và ${WEBER}.` },
    [
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-08',
      'Karl Weber · Lê Hoài An | held | in_person | 2024-10-08',
    ],
  ],
  [
    'bilaterals at a summit are met one by one',
    {
      text: `Bên lề Hội nghị thượng đỉnh, ngày 8/10, ${AN} đã có các cuộc gặp với ${DURAND}, ${WEBER} và Tổng thống Ba Lan Marek Zielinski.`,
    },
    [
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-08',
      'Karl Weber · Lê Hoài An | held | in_person | 2024-10-08',
      'Lê Hoài An · Marek Zielinski | held | in_person | 2024-10-08',
    ],
  ],
  [
    'a noun that points back is no other meeting',
    {
      text: `Ngày 9/10, ${AN} hội đàm với ${DURAND}.\nTại cuộc hội đàm, hai bên nhất trí tăng cường hợp tác.\nSau cuộc gặp, ông Durand rời Hà Nội.`,
    },
    ['Jean Durand · Lê Hoài An | held | in_person | 2024-10-09'],
  ],
  [
    'names by honorific and by part',
    {
      text: `${DURAND} đến Berlin hôm 7/10. Thủ tướng Đức Karl Weber chờ ông ở sân bay.\nHôm 8/10, ông Durand đã hội đàm với ông Weber.`,
    },
    ['Jean Durand · Karl Weber | held | in_person | 2024-10-08'],
  ],
  [
    'the counterpart',
    {
      text: `Ngoại trưởng Na Uy Ingrid Hauge và Ngoại trưởng Ba Lan Marek Zielinski cùng dự lễ.\nNgày 6/10, bà Hauge đã gặp người đồng cấp Ba Lan.`,
    },
    ['Ingrid Hauge · Marek Zielinski | held | in_person | 2024-10-06'],
  ],
  [
    '"trước đó" begins another meeting',
    {
      text: `Ngày 9/10, ${AN} hội đàm với ${DURAND}.\nTrước đó, ngày 2/10, ông An đã gặp ${WEBER} tại Bonn.`,
    },
    [
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-09',
      'Karl Weber · Lê Hoài An | held | in_person | 2024-10-02',
    ],
  ],
  [
    '"cùng ngày" takes over the day',
    {
      text: `Sáng 9/10, ${AN} hội đàm với ${DURAND}.\nCùng ngày, Thủ tướng Lê Hoài An đã tiếp Đại sứ Na Uy Ingrid Hauge.`,
    },
    [
      'Ingrid Hauge · Lê Hoài An | held | in_person | 2024-10-09',
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-09',
    ],
  ],
  [
    'the same two on two days are two meetings',
    { text: `Ngày 2/10, ${AN} gặp ${DURAND} tại Paris.\nNgày 9/10, ${AN} gặp ${DURAND} tại Hà Nội.` },
    [
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-02',
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-09',
    ],
  ],
  [
    'a call',
    { text: `${DURAND} hôm 8/10 đã điện đàm với ${WEBER} về khí hậu.` },
    ['Jean Durand · Karl Weber | held | phone | 2024-10-08'],
  ],
  [
    'a call told from the caller’s side',
    { text: `Hôm qua, ${DURAND} gọi điện cho ${WEBER}.` },
    ['Jean Durand · Karl Weber | held | phone | 2024-10-09'],
  ],
  [
    'over video',
    { text: `Ngày 4/10, ${AN} hội đàm trực tuyến với ${DURAND}.` },
    ['Jean Durand · Lê Hoài An | held | video | 2024-10-04'],
  ],
  [
    'planned',
    { text: `${DURAND} sẽ gặp ${WEBER} tại Bonn vào ngày 15/10.` },
    ['Jean Durand · Karl Weber | planned | in_person | 2024-10-15'],
  ],
  [
    'a plan that the body tells as held is held',
    {
      title: 'Tổng thống Pháp sắp gặp Thủ tướng Đức',
      text: `${DURAND} dự kiến gặp ${WEBER} trong chuyến thăm Berlin.\nSáng 9/10, ông Durand và ông Weber đã gặp nhau tại Berlin.`,
    },
    ['Jean Durand · Karl Weber | held | in_person | 2024-10-09'],
  ],
  [
    'proposed',
    { text: `${DURAND} bày tỏ mong muốn gặp ${WEBER} để bàn về ngân sách.` },
    ['Jean Durand · Karl Weber | proposed | in_person | -'],
  ],
  [
    'called off and planned anew: two',
    {
      text: `Cuộc gặp giữa ${DURAND} và ${WEBER} ngày 12/10 đã bị hủy.\nÔng Durand sẽ gặp ông Weber vào ngày 20/10.`,
    },
    [
      'Jean Durand · Karl Weber | cancelled | in_person | 2024-10-12',
      'Jean Durand · Karl Weber | planned | in_person | 2024-10-20',
    ],
  ],
  [
    'headline, lead and body tell of one meeting',
    {
      title: 'Thủ tướng Lê Hoài An hội đàm với Tổng thống Pháp Jean Durand',
      text: `Chiều 9/10, tại Hà Nội, ${AN} đã hội đàm với ${DURAND}.\nThủ tướng Lê Hoài An chào mừng Tổng thống Jean Durand.\nTại cuộc gặp, Tổng thống Jean Durand cảm ơn Việt Nam.`,
    },
    ['Jean Durand · Lê Hoài An | held | in_person | 2024-10-09'],
  ],
  [
    'a caption glued to the text is no other meeting',
    {
      text: `Chiều 9/10, ${AN} đã hội đàm với ${DURAND}.\nThủ tướng Lê Hoài An gặp Tổng thống Pháp Jean Durand. Ảnh: TTXVN Phát biểu tại buổi gặp, ông An chào mừng Tổng thống.`,
    },
    ['Jean Durand · Lê Hoài An | held | in_person | 2024-10-09'],
  ],
  [
    'no publication day, no year',
    { text: `Ngày 9/10, ${AN} gặp ${DURAND}.`, published: null },
    ['Jean Durand · Lê Hoài An | held | in_person | XXXX-10-09'],
  ],
  [
    'no date told, none invented',
    { text: `${AN} đã gặp ${DURAND}.` },
    ['Jean Durand · Lê Hoài An | held | in_person | -'],
  ],
  [
    'denied, whatever the clause denied says',
    { text: `Phát ngôn viên hôm 9/10 bác bỏ tin ${DURAND} đã gặp ${WEBER}.` },
    ['Jean Durand · Karl Weber | denied | in_person | -'],
  ],
  [
    'called off: the day of the news is not the meeting’s',
    { text: `${DURAND} hôm 9/10 hủy cuộc gặp với ${WEBER}.` },
    ['Jean Durand · Karl Weber | cancelled | in_person | -'],
  ],
]

const NONE: readonly (readonly [why: string, text: string])[] = [
  ['difficulties are met too', 'Ông Lê Hoài An và bà Trần Thu Bình gặp khó khăn khi xin giấy phép.'],
  ['teams', 'Đội Hà Nội gặp đội Hải Phòng trên sân Hàng Đẫy, huấn luyện viên Lê Hoài An vắng mặt.'],
  ['an interview', 'Trao đổi với phóng viên, Bộ trưởng Lê Hoài An cho biết dự án sẽ xong trong năm nay.'],
  ['a press conference', 'Bộ trưởng Lê Hoài An chủ trì họp báo chiều 9/10 tại Hà Nội.'],
  ['a letter', `${DURAND} đã gửi thư chúc mừng tới ${WEBER}.`],
  ['to go on ("tiếp tục")', `${AN} tiếp tục ủng hộ Bộ trưởng Trần Thu Bình.`],
  ['one person and an institution', 'Chiều 9/10, Bộ trưởng Lê Hoài An làm việc với Ngân hàng Thế giới.'],
  ['nobody named', 'Hai nguyên thủ đã có cuộc gặp kéo dài hai giờ tại Viêng Chăn.'],
  [
    'presence at one summit',
    `${DURAND}, ${WEBER} và Tổng thống Ba Lan Marek Zielinski dự hội nghị thượng đỉnh tại Bonn.`,
  ],
]

describe('what an article tells', () => {
  test.each(FOUND)('%s', (_, given, meetings) => expect(told(given)).toEqual([...meetings].sort()))
})

describe('what is no meeting', () => {
  test.each(NONE)('%s', (_, text) => expect(told({ text })).toEqual([]))
  test.fails.each(REFUSED_NOT_YET)('%s', (_, text) => expect(told({ text })).toEqual([]))
})

const REFUSED_NOT_YET: typeof NONE = [
  [
    'a match told in one sentence: the score stands in the next',
    'Ở bán kết, Lê Hoài An gặp Trần Thu Bình. Tay vợt người Huế thắng 2-0 sau 40 phút.',
  ],
]

const WHOLE: Given = {
  title: 'Thủ tướng Lê Hoài An hội đàm với Tổng thống Pháp Jean Durand',
  text: `Chiều 9/10, tại thành phố Hoà Bình, ${AN} đã hội đàm với ${DURAND}. Trước đó, ngày 2/10, ông An gặp Ngoại trưởng Na Uy Ingrid Hauge tại Thuỵ Sĩ.`,
}

const WAYS: readonly (readonly [way: string, write: (text: string) => string])[] = [
  ['decomposed (NFD)', (text) => text.normalize('NFD')],
  ['old tone marks', (text) => text.replaceAll('Hoà Bình', 'Hòa Bình').replaceAll('Thuỵ', 'Thụy')],
  [
    'zero-width spaces in words',
    (text) => text.replaceAll('hội đàm', 'h\u200Bội đ\u200Bàm').replaceAll('Durand', 'Dur\u200Band'),
  ],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['soft hyphens', (text) => text.replaceAll('Ngoại', 'Ngo\u00ADại')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['tone before shape, as of Windows-1258', (text) => text.replaceAll('ộ', 'o\u0323\u0302')],
  ['Windows line ends', (text) => text.replaceAll('. ', '.\r\n')],
]

describe('however it is written', () => {
  const plain = told(WHOLE)

  test('the plain text tells of two meetings', () =>
    expect(plain).toEqual([
      'Ingrid Hauge · Lê Hoài An | held | in_person | 2024-10-02',
      'Jean Durand · Lê Hoài An | held | in_person | 2024-10-09',
    ]))

  test.each(WAYS)('%s gives the same meetings', (_, write) =>
    expect(told({ title: write(WHOLE.title ?? ''), text: write(WHOLE.text) })).toEqual(plain),
  )

  test.each(WAYS)('%s: quotes are passages of the text as given', (_, write) => {
    const given = { title: write(WHOLE.title ?? ''), text: write(WHOLE.text) }
    const quotes = claimsOf(given).flatMap(({ quote, also }) => [quote, ...also])
    expect(quotes.length).toBeGreaterThan(1)
    for (const { field, start, end, quote } of quotes) {
      expect(given[field].slice(start, end)).toBe(quote)
      expect(quote.trim()).not.toBe('')
    }
  })

  test('a headline in capitals gives the same meetings', () =>
    expect(told({ ...WHOLE, title: WHOLE.title?.toUpperCase() ?? '' })).toEqual(plain))

  test('names told only in a headline in capitals get their small letters back', () =>
    expect(
      told({
        title: `THỦ TƯỚNG LÊ HOÀI AN HỘI ĐÀM VỚI TỔNG THỐNG PHÁP JEAN DURAND`,
        text: 'Cuộc hội đàm kéo dài hai giờ.',
      }),
    ).toEqual(['Jean Durand · Lê Hoài An | held | in_person | -']))
})

describe('the same every time', () => {
  test('twice, by two extractors, in another order', () => {
    const all = FOUND.map(([, given]) => given)
    const once = all.map(claimsOf)
    const other = extractor('vi')
    const back = [...all]
      .reverse()
      .map(({ text, ...given }) => other(articleOf(text, given)))
      .map(({ claims }) => claims)
      .reverse()
    expect(back).toEqual(once)
  })
})
