/** The address: any view written to it comes back exactly; nothing written in it breaks the page. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, readAddress, writeAddress } from '../../viewer/state/address.ts'
import { CHANNELS, EMPTY_VIEW, STATUSES, type View } from '../../viewer/state/view.ts'

const id = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => !/\p{Cs}/u.test(text))
  .map((text) => `Person:${text}`)
const whole = fc.integer({ min: -90_000, max: 90_000 })
const point = fc.record({ x: whole, y: whole })
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const view: fc.Arbitrary<View> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.record({
      nodes: fc
        .tuple(
          ...ids.map((one) => fc.record({ id: fc.constant(one), kind: fc.constantFrom('person', 'event', 'place') })),
        )
        .map((nodes) => nodes as View['nodes']),
      positions: fc
        .tuple(...ids.map((one) => point.map((at) => [one, at] as const)))
        .map((all) => Object.fromEntries(all)),
      hidden: fc.subarray(ids),
      pinned: fc.subarray(ids),
      expanded: fc.subarray(ids).map((some) => Object.fromEntries(some.map((one, at) => [one, at + 1]))),
      layers: fc.record({ meetings: fc.boolean(), events: fc.boolean(), places: fc.boolean() }),
      filter: fc.record({
        from: fc.option(day),
        to: fc.option(day),
        noStatus: fc.subarray([...STATUSES]),
        noChannel: fc.subarray([...CHANNELS]),
        events: fc.uniqueArray(id, { maxLength: 3 }),
      }),
      selection: fc.subarray(ids),
      subject: fc.oneof(
        fc.constant(null),
        fc.record({
          kind: fc.constantFrom('person' as const, 'meeting' as const, 'event' as const, 'place' as const),
          id,
        }),
        fc.record({ kind: fc.constant('pair' as const), a: fc.constantFrom(...ids), b: id }),
      ),
      trails: fc.array(fc.subarray(ids, { minLength: Math.min(2, ids.length) }), { maxLength: 2 }),
    }),
  )
  .map((one) => ({ ...one, trails: one.trails.filter((trail) => trail.length > 1) }))

const again = (address: Address): Address => readAddress(`#${writeAddress(address)}`)

describe('address', () => {
  test('every view comes back as it was', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('vi' as const, 'en' as const), (one, language) => {
        const address: Address = { view: one, language, theme: 'dark', camera: { zoom: 1.25, x: -40, y: 12 } }
        expect(again(address)).toEqual(address)
      }),
      { numRuns: 300 },
    )
  })

  test('it is made of characters that messengers keep in a link', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(writeAddress({ view: one, language: 'vi', theme: null, camera: null })).toMatch(/^[\w%~.,:;=&!*()-]*$/)
      }),
    )
  })

  const noise = fc.string({ unit: 'binary', maxLength: 80 })

  test('whatever stands in it is read without an error', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'n=p', 'm=', 'o=', 't=', 'c=', 'at=', 'from='), noise, (key, text) => {
        const { view: read } = readAddress(key + text)
        for (const at of Object.values(read.positions))
          expect(Number.isInteger(at.x) && Number.isInteger(at.y)).toBe(true)
      }),
    )
  })

  test.each([
    ['n=pPerson:a~1~2,pPerson:a~5~6', ['Person:a'], 'a node twice is drawn once'],
    ['n=xPerson:a~1~2,pPerson:b~1~2', ['Person:b'], 'an unknown kind is left out'],
    ['n=pPerson:%E0%A4%A~1~2,pPerson:b~1~2', ['Person:b'], 'a broken escape is left out'],
    ['n=pvalueOf~1~2', [], 'what is no id is left out'],
    ['', [], 'nothing is an empty view'],
  ])('%s → %j (%s)', (hash, ids) => {
    expect(readAddress(hash).view.nodes.map((node) => node.id)).toEqual(ids)
  })

  test.each([
    ['from=2024-02-30', null, 'no such day, though a date can be made of it'],
    ['from=yesterday', null, 'not a date'],
    ['from=2024-02-29', '2024-02-29', 'a day'],
  ])('%s → %s (%s)', (hash, from, _) => {
    expect(readAddress(hash).view.filter.from).toBe(from)
  })

  test('never more nodes than the hard stop', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `pPerson:n${at}~1~2`).join(',')
    expect(readAddress(`n=${many}`).view.nodes).toHaveLength(1000)
  })

  test('an empty view needs no address', () => {
    expect(writeAddress({ view: EMPTY_VIEW, language: null, theme: 'auto', camera: null })).toBe('')
  })
})
