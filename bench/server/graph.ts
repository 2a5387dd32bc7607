/** A graph of invented meetings with two hubs, the same in every run, in the shape of docs/graph.md. */

import { randomFrom } from './random.ts'

export interface Size {
  /** Meetings of everybody who is no hub. */
  readonly meetings: number
  readonly people: number
  /** Meetings of `hub-small` and of `hub-large`, on top. */
  readonly hubSmall: number
  readonly hubLarge: number
}

export const FULL: Size = { meetings: 100_000, people: 20_000, hubSmall: 10_000, hubLarge: 100_000 }

export interface MeetingRow {
  readonly id: string
  readonly from: string
  readonly sort: string
  readonly status: string
  readonly channel: string
  readonly people: readonly string[]
  readonly place: string
  readonly event: string | null
  readonly claim: string
  readonly article: string
  readonly quote: string
}

export const PLACES = 200
export const EVENTS = 500

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Vương', 'Lý']
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Hữu', 'Quang', 'Thanh', 'Ngọc']
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hà',
  'Hùng',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Tú',
  'Uyên',
  'Vinh',
  'Xuân',
  'Yến',
]

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

export const personName = (index: number): string => {
  const random = randomFrom(index + 7)
  return `${pick(FAMILY, random)} ${pick(MIDDLE, random)} ${pick(GIVEN, random)} ${index}`
}

/** Every meeting, in the order of their ids; `size` says how many. */
export function* meetingRows(size: Size): Generator<MeetingRow> {
  const random = randomFrom(42)
  const total = size.meetings + size.hubSmall + size.hubLarge
  for (let index = 0; index < total; index++) {
    const day = new Date(Date.UTC(2010, 0, 1) + Math.floor(random() * 5_800) * 86_400_000).toISOString().slice(0, 10)
    const chance = random()
    const id = `m${String(index).padStart(7, '0')}`
    const people = new Set<string>()
    if (index >= size.meetings) people.add(index < size.meetings + size.hubSmall ? 'hub-small' : 'hub-large')
    const count = chance < 0.8 ? 2 : chance < 0.95 ? 3 : 6
    // Most people meet rarely and a few often: the square pulls towards the low numbers.
    while (people.size < count) people.add(`p${Math.floor(random() ** 2 * size.people)}`)
    yield {
      id,
      from: day,
      sort: `${day}~${id}`,
      status: chance < 0.88 ? 'HELD' : chance < 0.94 ? 'PLANNED' : chance < 0.97 ? 'CANCELLED' : 'DENIED',
      channel: pick(['IN_PERSON', 'IN_PERSON', 'UNKNOWN', 'PHONE', 'VIDEO'], random),
      people: [...people],
      place: `place-${Math.floor(random() * PLACES)}`,
      event: random() < 0.3 ? `event-${Math.floor(random() * EVENTS)}` : null,
      claim: `c${id}`,
      article: `https://news.example/${Math.floor(index / 2)}`,
      quote: `Ngày ${day}, hai bên đã gặp nhau và trao đổi về cuộc gặp số ${index}.`,
    }
  }
}
