/** Whether a meeting was held: cue words, the tense a list shares, and what the day says. */

import { describe, expect, test } from 'vitest'
import { extractor } from '../../../ingest/pipeline.ts'
import { articleOf } from '../../support/article.ts'

const extract = extractor('vi')

/** Status of the meeting with each person, by last name. */
const statuses = (text: string, published: string | null = '2024-06-10'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    extract(articleOf(text, { published })).claims.map(({ participants, status }) => [
      participants.map(({ name }) => name).at(-1) ?? '',
      status,
    ]),
  )

const AN = 'Thủ tướng Lê Hoài An'

test('what became of a plan is told behind it', () =>
  expect(
    statuses(
      'Thượng đỉnh giữa Thủ tướng Nhật Bản Sato Kenji và Thủ tướng Ấn Độ Ravi Kumar, dự kiến ngày 15/6, đã bị hoãn do bão.',
    ),
  ).toEqual({ 'Ravi Kumar': 'cancelled' }))

describe('a list of what is done shares the tense of its first verb', () => {
  test('planned, across semicolons', () =>
    expect(
      statuses(
        `Theo chương trình, ${AN} sẽ có cuộc hội kiến Quốc vương Na Uy Harald Olsen trong buổi sáng tại thủ đô; hội đàm với Thủ tướng Na Uy Ingrid Hauge.`,
      ),
    ).toEqual({ 'Harald Olsen': 'planned', 'Ingrid Hauge': 'planned' }))

  test('planned, across what comes before or after the next', () =>
    expect(
      statuses(
        `${AN} sẽ gặp Quốc vương Na Uy Harald Olsen trước khi hội đàm với Thủ tướng Na Uy Ingrid Hauge rồi tiếp Đại sứ Chile Juan Prado.`,
      ),
    ).toEqual({ 'Harald Olsen': 'planned', 'Ingrid Hauge': 'planned', 'Juan Prado': 'planned' }))

  test('held, before the next', () =>
    expect(
      statuses(`${AN} đã gặp Quốc vương Na Uy Harald Olsen trước khi hội đàm với Thủ tướng Na Uy Ingrid Hauge.`),
    ).toEqual({ 'Harald Olsen': 'held', 'Ingrid Hauge': 'held' }))

  test('held stays held', () =>
    expect(
      statuses(`${AN} đã hội kiến Quốc vương Na Uy Harald Olsen; hội đàm với Thủ tướng Na Uy Ingrid Hauge.`),
    ).toEqual({ 'Harald Olsen': 'held', 'Ingrid Hauge': 'held' }))
})

test.each([
  ['called off', 'đã bị hoãn', 'cancelled'],
  ['to come', 'được dư luận quan tâm', 'planned'],
])('a meeting called planned is %s where the words behind say so', (_, end, status) =>
  expect(statuses(`Cuộc gặp dự kiến giữa ${AN} và Thủ tướng Na Uy Ingrid Hauge ${end}.`)).toEqual({
    'Ingrid Hauge': status,
  }),
)

test('what is called for at a meeting is no wish to meet', () =>
  expect(statuses(`${AN} đưa ra lời kêu gọi tại cuộc gặp với Thủ tướng Na Uy Ingrid Hauge.`)).toEqual({
    'Ingrid Hauge': 'held',
  }))

describe('what the day says', () => {
  test.each([
    ['a month to come is a plan', 'trong tháng 8', 'planned'],
    ['a month gone is none', 'hồi tháng 4', 'held'],
    ['days from tomorrow on are ahead', 'ngày 11-12/6', 'planned'],
    ['the running month says nothing', 'trong tháng 6', 'held'],
  ])('%s', (_, when, status) =>
    expect(statuses(`Cuộc gặp giữa ${AN} và Thủ tướng Na Uy Ingrid Hauge ${when} được dư luận quan tâm.`)).toEqual({
      'Ingrid Hauge': status,
    }),
  )
})

test('what has happened is no plan, whatever day ahead is told beside it', () =>
  expect(
    statuses(`${AN} đã hội đàm với Thủ tướng Na Uy Ingrid Hauge về diễn đàn nghề cá từ ngày 20 đến 22/6.`),
  ).toEqual({ 'Ingrid Hauge': 'held' }))

test('what is said to have happened at it outweighs what unnamed talks may bring', () =>
  expect(
    statuses(
      `Tại cuộc hội kiến, ${AN} cảm ơn Thủ tướng Na Uy Ingrid Hauge. Hai bên sẽ trao đổi kinh nghiệm quản lý rừng.`,
    ),
  ).toEqual({ 'Ingrid Hauge': 'held' }))

describe('words behind a noun for a meeting', () => {
  const HAUGE = 'Thủ tướng Na Uy Ingrid Hauge'
  test.each([
    [`Dư luận bàn nhiều về cuộc gặp sắp tới giữa ${AN} và ${HAUGE}.`, 'planned', 'right behind it'],
    [`Cuộc gặp giữa ${AN} và ${HAUGE} sẽ diễn ra tại Oslo.`, 'planned', 'behind those who meet'],
    [`Giới ngư dân đón chờ cuộc gặp giữa ${AN} và ${HAUGE}.`, 'planned', 'what is waited for is to come'],
    [`Việc ấn định trong cuộc gặp lần trước giữa ${AN} và ${HAUGE} tại Oslo còn bỏ ngỏ.`, 'held', 'the one before'],
    [`Nghề cá sẽ khởi sắc sau các cuộc gặp giữa ${AN} và ${HAUGE} tại Oslo trong thời gian vừa qua.`, 'held', 'gone'],
    [`${AN} đã gặp ${HAUGE} và bàn về hội chợ sắp tới.`, 'held', 'a verb’s object has its own time'],
    [`Cuộc gặp giữa ${AN} và ${HAUGE} sẽ được theo dõi sát sao.`, 'planned', 'what it will bring'],
    [`Ngư dân kỳ vọng cuộc gặp giữa ${AN} và ${HAUGE} thành công.`, 'planned', 'what is hoped for is to come'],
    [`Hai nước đã chọn địa điểm cho cuộc gặp giữa ${AN} và ${HAUGE}.`, 'planned', 'what a place is chosen for'],
  ])('%s → %s (%s)', (text, status) => expect(statuses(text)).toEqual({ 'Ingrid Hauge': status }))

  test.each([
    ['đã bị hoãn đến tháng 8', 'planned', 'put off to another day'],
    ['đã bị hoãn do bão', 'cancelled', 'put off to none'],
  ])('%s → %s (%s)', (words, status) =>
    expect(statuses(`Cuộc gặp giữa ${AN} và ${HAUGE} ${words}.`)).toEqual({ 'Ingrid Hauge': status }),
  )
})

test('a day ahead of publication is no plan where the article tells what was said', () =>
  expect(
    statuses(
      `Ngày 12/6, ${AN} có cuộc hội đàm với Thủ tướng Na Uy Ingrid Hauge. Nhân dịp này, hai bên đã trao đổi về nghề cá.`,
    ),
  ).toEqual({ 'Ingrid Hauge': 'held' }))

test('a year gone by is no plan', () =>
  expect(
    statuses(`Đây sẽ là cuộc gặp thứ hai, sau cuộc gặp giữa ${AN} với Thủ tướng Na Uy Ingrid Hauge năm 2021.`),
  ).toEqual({ 'Ingrid Hauge': 'held' }))

test.each(['Theo kế hoạch ban đầu', 'Lẽ ra'])('"%s" is said of all behind its comma', (words) =>
  expect(statuses(`${words}, ${AN} sẽ hội đàm với Thủ tướng Na Uy Ingrid Hauge về nghề cá.`)).toEqual({
    'Ingrid Hauge': 'cancelled',
  }),
)
