/** Meetings over time, the period brushed, and reading a stream of events. */

import { describe, expect, test } from 'vitest'
import { makeEventReader } from '../../viewer/api/events.ts'
import { histogram } from '../../viewer/time/histogram.ts'
import { barsOf, rangeOf } from '../../viewer/time/range.ts'
import { meeting } from './support/meetings.ts'

const on = (date: string | null, from = date, to = date) =>
  meeting(String(Math.random()), ['a', 'b'], date, { from, to })

describe('histogram', () => {
  test.each([
    [['2024-06-01', '2024-06-20'], 'day', 20, 'a few weeks by day'],
    [['2024-01-15', '2024-12-15'], 'month', 12, 'a year by month'],
    [['1990-01-15', '2024-12-15'], 'year', 35, 'decades by year'],
  ] as const)('%j → by %s, %i bars (%s)', (dates, unit, bars, _) => {
    const counted = histogram(dates.map((date) => on(date)))
    expect([counted.unit, counted.bars.length]).toEqual([unit, bars])
  })

  test('every dated meeting is in one bar, and bars have no gap between them', () => {
    const counted = histogram([on('2024-01-31'), on('2024-02-29'), on('2024-02-01'), on('2024-12-31')])
    expect(counted.bars.reduce((sum, bar) => sum + bar.meetings, 0)).toBe(4)
    expect(counted.bars.find((bar) => bar.period === '2024-02')).toMatchObject({
      from: '2024-02-01',
      to: '2024-02-29',
      meetings: 2,
    })
    expect(counted.most).toBe(2)
  })

  test('a meeting known only by its year is in no month: no month is made up', () => {
    const counted = histogram([on('2024-01-05'), on('2024-12-05'), on('2024', '2024-01-01', '2024-12-31'), on(null)])
    expect(counted.loose).toBe(2)
    expect(counted.bars.reduce((sum, bar) => sum + bar.meetings, 0)).toBe(2)
  })

  test('nothing dated, no bars', () => {
    expect(histogram([on(null)])).toMatchObject({ bars: [], loose: 1 })
  })
})

describe('period', () => {
  const { bars } = histogram([on('2024-01-15'), on('2024-12-15')])

  test('from bars to days and back', () => {
    const range = rangeOf(bars, 4, 2)
    expect(range).toEqual({ from: '2024-03-01', to: '2024-05-31' })
    expect(barsOf(bars, range)).toEqual([2, 4])
  })

  test('all bars are no period at all', () => {
    expect(rangeOf(bars, 0, 11)).toEqual({ from: null, to: null })
    expect(rangeOf(bars, -5, 99)).toEqual({ from: null, to: null })
    expect(barsOf(bars, { from: null, to: null })).toEqual([0, 11])
  })

  test('a period beyond the bars is clamped to them', () => {
    expect(barsOf(bars, { from: '2030-01-01', to: '2031-01-01' })).toEqual([11, 11])
  })
})

describe('event stream', () => {
  const read = (...parts: string[]) => {
    const events: unknown[] = []
    const reader = makeEventReader((event) => events.push(event))
    for (const part of parts) reader(part)
    return events
  }

  test('an event in pieces is read when it is whole', () => {
    expect(read('event: next\nda', 'ta: {"a":1}\n', '\nevent: next\ndata: {"a":2}\n\n')).toEqual([
      { event: 'next', data: '{"a":1}' },
      { event: 'next', data: '{"a":2}' },
    ])
  })

  test('comments that keep a connection open are no events; lines of data belong together', () => {
    expect(read(':\n\n', 'data: one\r\ndata: two\r\n\r\n')).toEqual([{ event: 'message', data: 'one\ntwo' }])
  })
})
