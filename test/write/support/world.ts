/** Small worlds of made-up articles, tight enough that everything touches everything: for finding histories that break the graph. */

import fc from 'fast-check'
import type { Claim, ClaimedPerson } from '../../../ingest/model/claim.ts'
import { idOf, type Written } from './steps.ts'

/** Names that may be one person or two: homonyms, spellings without diacritics, known people in several scripts. */
const PEOPLE: readonly Partial<ClaimedPerson>[] = [
  { name: 'Vương Nghị', office: 'Ngoại trưởng', country: 'Trung Quốc' },
  { name: 'Wang Yi', country: 'Trung Quốc' },
  { name: 'Antony Blinken', office: 'Ngoại trưởng', country: 'Mỹ', aliases: ['Tony Blinken'] },
  { name: 'Trần Quốc Hùng', office: 'Bộ trưởng Công Thương' },
  { name: 'Trần Quốc Hưng', office: 'Bộ trưởng Công Thương' },
  { name: 'Tran Quoc Hung' },
  { name: 'Lê Minh Tâm', office: 'tiền đạo' },
  { name: 'Lê Minh Tâm', office: 'Bộ trưởng Y tế' },
  { name: 'Lê Minh Tâm' },
  { name: 'Sato Kenji', country: 'Nhật Bản' },
  { name: 'Kenji Sato', office: 'Thống đốc', country: 'Nhật Bản' },
  { name: 'Hùng', office: null },
]
const PLACES = [
  null,
  { name: 'Nhà Trắng', within: ['Washington', 'Mỹ'] },
  { name: 'Washington', within: ['Mỹ'] },
  { name: 'Hà Nội', within: [] },
  { name: 'khách sạn Hoa Sen', within: ['Hà Nội'] },
  { name: 'khách sạn Hoa Sen', within: ['Huế'] },
]
const EVENTS = [
  null,
  null,
  { name: 'hội nghị thượng đỉnh G20', kind: 'summit' as const },
  { name: 'Diễn đàn Sông Lớn lần thứ 3', kind: 'conference' as const },
  { name: 'Diễn đàn Sông Lớn lần thứ 4', kind: 'conference' as const },
  { name: 'Diễn đàn Sông Lớn 2023', kind: 'conference' as const },
  { name: 'chuyến thăm Mỹ của Vương Nghị', kind: 'visit' as const },
]
const DATES = [
  null,
  null,
  '2023-07-12',
  '2023-07-13',
  '2023-07-14',
  '2023-07-15',
  '2023-07',
  '2023-07-10/2023-07-16',
  '2023',
  'XXXX-07-13',
  '2022-12-31',
  '2023-01-01',
]
const PUBLISHED = [null, '2023-01-02', '2023-07-11', '2023-07-13', '2023-07-14', '2023-07-15', '2023-08-20']
const STATUSES = ['held', 'held', 'planned', 'proposed', 'cancelled', 'denied'] as const
const CHANNELS = ['in_person', 'in_person', 'phone', 'video', 'unknown'] as const
/** Two wire stories and their reprints, and texts of their own. */
const WORDS = (n: number) => Array.from({ length: 60 }, (_, i) => `từ${(i * 7 + n * 131) % 997}`).join(' ')
const TEXTS = [WORDS(1), `${WORDS(1)} Theo hãng tin.`, WORDS(2), WORDS(3), `${WORDS(3)} Ảnh minh họa.`]

const claim: fc.Arbitrary<Claim> = fc
  .record({
    people: fc.uniqueArray(fc.integer({ min: 0, max: PEOPLE.length - 1 }), { minLength: 2, maxLength: 4 }),
    date: fc.constantFrom(...DATES),
    basis: fc.constantFrom('stated' as const, 'relative' as const, 'inherited' as const),
    place: fc.constantFrom(...PLACES),
    event: fc.constantFrom(...EVENTS),
    status: fc.constantFrom(...STATUSES),
    channel: fc.constantFrom(...CHANNELS),
    start: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ people, date, basis, place, event, status, channel, start }) => ({
    participants: people.map((i) => ({ name: '', aliases: [], office: null, country: null, ...PEOPLE[i] })),
    date: date === null ? null : { edtf: date, basis },
    place: place === null ? null : { ...place, basis },
    event: event === null ? null : { ...event, basis },
    status,
    channel,
    quote: { field: 'text' as const, start, end: start + 3, quote: `từ${start}` },
    also: [],
    rule: 'test',
    reasons: [],
  }))

/** A version of the article with this number. */
export const madeUp = (number: number): fc.Arbitrary<Written> =>
  fc
    .record({
      published: fc.constantFrom(...PUBLISHED),
      text: fc.constantFrom(...TEXTS),
      claims: fc.array(claim, { maxLength: 3 }),
    })
    .map(({ published, text, claims }) => ({
      article: {
        id: idOf(number),
        url: null,
        published,
        title: `Bài ${number}`,
        text,
        outlet: null,
        language: 'vi',
      },
      claims,
    }))
