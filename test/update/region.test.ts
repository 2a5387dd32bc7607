/** Resolving only what a change can touch gives the meetings that resolving everything gives. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim } from '../../ingest/model/claim.ts'
import type { MeetingRow } from '../../ingest/model/resolving.ts'
import { reachOf } from '../../ingest/resolve/interact.ts'
import { resolveMeetings } from '../../ingest/resolve/meetings.ts'
import { dayText } from '../../ingest/resolve/window.ts'
import { personsOf, type Stored, type StoredClaim } from '../../ingest/update/claims.ts'
import { resolveRegion } from '../../ingest/update/region.ts'
import { placed } from '../../ingest/update/surroundings.ts'
import { context } from '../resolve/support.ts'

const FIRST_DAY = 19_500
const DAYS = 120

/** A few people who meet all the time, so that claims touch each other in long chains. */
const claim = fc.record({
  people: fc.uniqueArray(fc.constantFrom('a', 'a', 'b', 'b', 'c', 'd', 'e'), { minLength: 2, maxLength: 4 }),
  dated: fc.constantFrom('day', 'day', 'inherited', 'month', 'week', 'none', 'none', 'none'),
  ago: fc.nat({ max: 12 }),
  status: fc.constantFrom('held', 'held', 'held', 'planned', 'denied'),
  channel: fc.constantFrom('in_person', 'in_person', 'unknown', 'phone'),
  place: fc.constantFrom(null, null, 'Huế', 'Hà Nội', 'Paris'),
})
const article = fc.record({ published: fc.nat({ max: DAYS }), claims: fc.array(claim, { minLength: 1, maxLength: 3 }) })
type Told = typeof article extends fc.Arbitrary<infer T> ? T : never

function claimsOf(id: string, { published, claims }: Told): StoredClaim[] {
  return claims.map((one, index) => {
    const day = FIRST_DAY + published - one.ago
    const [month, week] = [dayText(day).slice(0, 7), `${dayText(day)}/${dayText(day + 6)}`]
    const edtf = one.dated === 'month' ? month : one.dated === 'week' ? week : dayText(day)
    const told: Claim = {
      participants: one.people.map((name) => ({ name, aliases: [], office: null, country: null })),
      date: one.dated === 'none' ? null : { edtf, basis: one.dated === 'inherited' ? 'inherited' : 'stated' },
      place: one.place === null ? null : { name: one.place, within: [], basis: 'stated' },
      event: null,
      status: one.status as Claim['status'],
      channel: one.channel as Claim['channel'],
      quote: { field: 'text', start: 0, end: 1, quote: 'x' },
      ...{ also: [], rule: 'test', reasons: [] },
    }
    const source = {
      ...{ id: `${id}-${index}`, article: id, story: id, index, claim: told },
      published: dayText(FIRST_DAY + published),
    }
    const wordings = new Map(one.people.map((person, i) => [`p${i}`, { key: person, target: person }]))
    const keys = reachOf(source, one.people, context).keys
    return { source, wordings, keys, meeting: null, participants: [] }
  })
}

/** A database of claims and meetings, in memory, kept as ingesting keeps it. */
class Memory implements Stored {
  readonly all = new Map<string, StoredClaim>()
  readonly rows = new Map<string, MeetingRow>()
  readonly waiting = new Set<string>()
  asked = 0

  private readonly ids = (which: (claim: StoredClaim) => boolean) =>
    [...this.all.values()].filter(which).map(({ source }) => source.id)
  claims = async (ids: readonly string[]) => {
    this.asked += ids.length
    return ids.flatMap((id) => this.all.get(id) ?? [])
  }
  /** New claims have no keys before their own turn. */
  withKeys = async (keys: readonly string[]) =>
    this.ids((one) => !this.fresh.has(one.source.id) && one.keys.some((key) => keys.includes(key)))
  ofMeetings = async (ids: readonly string[]) => this.ids(({ meeting }) => meeting !== null && ids.includes(meeting))
  ofArticles = async (ids: readonly string[]) => this.ids(({ source }) => ids.includes(source.article))
  readonly fresh = new Set<string>()

  add(claims: readonly StoredClaim[]): void {
    for (const one of claims) {
      this.all.set(one.source.id, one)
      this.waiting.add(one.source.id)
      this.fresh.add(one.source.id)
    }
  }

  async remove(article: string): Promise<void> {
    const gone = await this.ofArticles([article])
    const lost = gone.flatMap((id) => this.all.get(id) ?? [])
    for (const id of await this.withKeys(lost.flatMap(({ keys }) => keys))) this.waiting.add(id)
    for (const id of await this.ofMeetings(lost.flatMap(({ meeting }) => meeting ?? []))) this.waiting.add(id)
    for (const id of gone) for (const set of [this.all, this.waiting, this.fresh]) set.delete(id)
    for (const { meeting } of lost) {
      const left = meeting === null ? [] : await this.ofMeetings([meeting])
      if (meeting !== null && left.length === 0) this.rows.delete(meeting)
    }
  }

  /** One turn: at most so many of those that wait. */
  async turn(limit: number): Promise<void> {
    const seeds = [...this.waiting].sort().slice(0, limit)
    for (const id of seeds) this.fresh.delete(id)
    const { claims, meetings } = await resolveRegion(new Set(seeds), this, context)
    for (const { meeting, source } of claims) {
      if (meeting !== null) this.rows.delete(meeting)
      this.set(source.id, null)
    }
    for (const row of meetings) {
      this.rows.set(row.id, row)
      for (const id of row.claims) this.set(id, row.id)
    }
    for (const id of seeds) this.waiting.delete(id)
  }

  private set(id: string, meeting: string | null): void {
    const there = this.all.get(id)
    if (there) this.all.set(id, { ...there, meeting })
  }
}

const step = fc.record({
  put: fc.array(fc.tuple(fc.nat({ max: 50 }), article), { maxLength: 12 }),
  forget: fc.array(fc.nat({ max: 50 }), { maxLength: 4 }),
  limit: fc.constantFrom(1, 3, 1000),
})

test('part by part is the same as everything at once', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const memory = new Memory()
      for (const { put, forget, limit } of steps) {
        for (const number of forget) await memory.remove(`n${number}`)
        for (const [number, told] of put) {
          await memory.remove(`n${number}`)
          memory.add(claimsOf(`n${number}`, told))
        }
        while (memory.waiting.size > 0) await memory.turn(limit)
        const whole = resolveMeetings(
          [...memory.all.values()].map((one) => placed(one, context)),
          context,
        )
        const byId = (rows: Iterable<MeetingRow>) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(byId(memory.rows.values())).toEqual(byId(whole))
      }
    }),
    { numRuns: Number(process.env.WHOMET_HISTORIES ?? 150) },
  )
})

/**
 * z, a day after v and a day before w, fits both, and w better. It is of w's meeting where w comes before it: when two claims
 * name w's day. Those that name it on the phone are of another meeting, and do not touch z.
 */
const row = (article: string, day: number, people: string, phone = false): [string, Told] => [
  article,
  {
    published: 30,
    claims: [
      {
        ...{ people: [...people], dated: 'day', ago: 30 - day, status: 'held', place: null },
        channel: phone ? 'phone' : 'in_person',
      } as Told['claims'][number],
    ],
  },
]
const [v, z, w, t] = [row('v', 10, 'acfg'), row('z', 11, 'ac'), row('w', 12, 'abc'), row('t', 12, 'ab', true)]

test('a claim that only changes the order of its neighbours', async () => {
  const memory = new Memory()
  for (const [article, told] of [v, z, w, t]) {
    memory.add(claimsOf(article, told))
    await memory.turn(1000)
  }
  expect(memory.all.get('z-0')?.meeting).toBe(memory.all.get('w-0')?.meeting)
  expect([...memory.rows.values()].map(({ claims }) => claims.join('+')).sort()).toEqual(
    resolveMeetings(
      [...memory.all.values()].map((one) => placed(one, context)),
      context,
    )
      .map(({ claims }) => claims.join('+'))
      .sort(),
  )
})

test('one more claim of two who meet every week asks for no more of them after ten years than after one', async () => {
  const weekly = (weeks: number) =>
    Array.from({ length: weeks }, (_, week) =>
      claimsOf(`n${String(week).padStart(4, '0')}`, {
        published: week * 7,
        claims: [
          {
            people: ['a', 'b'],
            dated: week % 2 ? 'day' : 'none',
            ago: 1,
            status: 'held',
            channel: 'unknown',
            place: null,
          },
        ],
      }),
    ).flat()
  const asked = await Promise.all(
    [50, 500].map(async (weeks) => {
      const memory = new Memory()
      const all = weekly(weeks + 1)
      memory.add(all.slice(0, -1))
      await memory.turn(1000)
      memory.add(all.slice(-1))
      memory.asked = 0
      await memory.turn(1000)
      return memory.asked
    }),
  )
  expect(personsOf(weekly(1)[0] as StoredClaim)).toEqual(['a', 'b'])
  expect(asked[1]).toBeLessThan(2 * (asked[0] ?? 0))
  expect(asked[1]).toBeLessThan(100)
})
