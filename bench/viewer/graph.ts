/** A made-up graph for measuring the page: a hub with very many meetings, and people who met each other. Same seed, same graph. */

export interface FakePerson {
  readonly id: string
  readonly name: string
  readonly country: string
}

export interface FakeMeeting {
  readonly id: string
  readonly date: string
  readonly status: string
  readonly channel: string
  readonly people: readonly number[]
  readonly event: number | null
  readonly place: number
}

export interface FakeGraph {
  readonly people: readonly FakePerson[]
  readonly meetings: readonly FakeMeeting[]
  /** Meetings of each person, newest first. */
  readonly of: ReadonlyMap<number, readonly FakeMeeting[]>
  readonly events: readonly string[]
  readonly places: readonly string[]
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Vũ', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương']
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Quang', 'Thanh', 'Hữu', 'Đức', 'Kim', 'Xuân']
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hưng',
  'Hùng',
  'Khánh',
  'Lan',
  'Mai',
  'Nga',
  'Phúc',
  'Sơn',
  'Thảo',
]
const COUNTRIES = ['VN', 'LA', 'KH', 'TH', 'JP', 'FR', 'AU', 'IN']
const STATUSES = ['HELD', 'HELD', 'HELD', 'HELD', 'HELD', 'HELD', 'PLANNED', 'PROPOSED', 'CANCELLED', 'DENIED']
const CHANNELS = ['IN_PERSON', 'IN_PERSON', 'IN_PERSON', 'PHONE', 'VIDEO', 'UNKNOWN']

/** Mulberry32, public domain. */
const makeRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `hub` meetings of person 0, and `each` meetings of every other person with somebody near. */
export const makeGraph = (people: number, hub: number, each: number): FakeGraph => {
  const random = makeRandom(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const persons = Array.from({ length: people }, (_, at) => ({
    id: `Person:p${at}`,
    name: `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}${at > 400 ? ` ${at}` : ''}`,
    country: pick(COUNTRIES),
  }))
  const meetings: FakeMeeting[] = []
  const meet = (group: readonly number[]) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 2000)))
    meetings.push({
      id: `Meeting:m${meetings.length}`,
      date: day.toISOString().slice(0, 10),
      status: pick(STATUSES),
      channel: pick(CHANNELS),
      people: group,
      event: random() < 0.3 ? Math.floor(random() * 40) : null,
      place: Math.floor(random() * 60),
    })
  }
  // Skewed, so that some are met often and most once or twice.
  for (let at = 0; at < hub; at++) meet([0, 1 + Math.floor((people - 1) * random() ** 2)])
  for (let at = 1; at < people; at++) {
    for (let times = 0; times < each; times++) {
      const near = 1 + ((at + 1 + Math.floor(random() * 12)) % (people - 1))
      if (near === at) continue
      meet(random() < 0.08 ? [at, near, 1 + ((at + 15) % (people - 1))] : [at, near])
    }
  }
  // A smaller hub, for expanding a drawing of the first 300 others.
  for (let at = 1; at <= 60 && 300 + at < people; at++) meet([300, 300 + at])
  meetings.sort((a, b) => b.date.localeCompare(a.date))
  const of = new Map<number, FakeMeeting[]>()
  for (const meeting of meetings) {
    for (const person of meeting.people) {
      const list = of.get(person)
      if (list) list.push(meeting)
      else of.set(person, [meeting])
    }
  }
  return {
    people: persons,
    meetings,
    of,
    events: Array.from({ length: 40 }, (_, at) => `Hội nghị hợp tác khu vực lần thứ ${at + 1}`),
    places: Array.from({ length: 60 }, (_, at) => `Thành phố ${at + 1}`),
  }
}
