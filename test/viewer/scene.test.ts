/** What stands on the canvas, given a view and what is known. */

import { describe, expect, test } from 'vitest'
import { countMeetings } from '../../viewer/graph/counts.ts'
import { leavesOf } from '../../viewer/graph/leaves.ts'
import { passes } from '../../viewer/graph/pass.ts'
import { LAYER_NODES, makeScene } from '../../viewer/graph/scene.ts'
import { setFilter } from '../../viewer/state/change.ts'
import { NO_FILTER } from '../../viewer/state/view.ts'
import { drawnPeople, knowing, meeting } from './support/meetings.ts'

const hanoi = { id: 'hn', name: 'Hà Nội', country: 'VN', within: [{ id: 'vn', name: 'Việt Nam' }] }
const forum = { id: 'f', name: 'Diễn đàn Sông' }

describe('scene', () => {
  test('two people who met twice are one line of two meetings', () => {
    const known = knowing(
      ['a', 'b'],
      [meeting('m1', ['a', 'b'], '2024-01-01'), meeting('m2', ['b', 'a'], '2024-02-01')],
    )
    const { edges } = makeScene(drawnPeople('a', 'b'), known)
    expect(edges).toHaveLength(1)
    expect(edges[0]).toMatchObject({ kind: 'met', source: 'a', target: 'b', faint: false })
    expect(edges[0]?.meetings.map((one) => one.id)).toEqual(['m1', 'm2'])
  })

  test('a meeting of three is a node of its own, not three lines', () => {
    const { nodes, edges } = makeScene(
      drawnPeople('a', 'b', 'c'),
      knowing(['a', 'b', 'c'], [meeting('m', ['a', 'b', 'c'], null)]),
    )
    expect(nodes.map((node) => node.kind)).toEqual(['person', 'person', 'person', 'meeting'])
    expect(edges.map((edge) => [edge.kind, edge.source, edge.target])).toEqual([
      ['attended', 'a', 'm'],
      ['attended', 'b', 'm'],
      ['attended', 'c', 'm'],
    ])
  })

  test('with that layer off it is lines between the three: nothing is dropped', () => {
    const view = { ...drawnPeople('a', 'b', 'c'), layers: { meetings: false, events: false, places: false } }
    const { nodes, edges } = makeScene(view, knowing(['a', 'b', 'c'], [meeting('m', ['a', 'b', 'c'], null)]))
    expect(nodes).toHaveLength(3)
    expect(edges.map((edge) => edge.id)).toEqual(['a b', 'a c', 'b c'])
  })

  test('too many meetings of three become lines, and their number is said', () => {
    const meetings = Array.from({ length: LAYER_NODES + 7 }, (_, at) => meeting(`m${at}`, ['a', 'b', 'c'], null))
    const { crowded, edges } = makeScene(drawnPeople('a', 'b', 'c'), knowing(['a', 'b', 'c'], meetings))
    expect(crowded).toBe(7)
    expect(edges.find((edge) => edge.id === 'a b')?.meetings).toHaveLength(7)
  })

  test('a meeting with only one drawn person is not shown', () => {
    expect(makeScene(drawnPeople('a'), knowing(['a'], [meeting('m', ['a', 'z'], null)])).meetings).toEqual([])
  })

  test('a filter empties lines and makes people faint; it takes nothing away', () => {
    const known = knowing(['a', 'b'], [meeting('m', ['a', 'b'], '2024-01-01', { status: 'PLANNED' })])
    const all = makeScene(drawnPeople('a', 'b'), known)
    const some = makeScene(setFilter(drawnPeople('a', 'b'), { noStatus: ['PLANNED'] }), known)
    expect(some.nodes.map((node) => node.id)).toEqual(all.nodes.map((node) => node.id))
    expect(some.edges.map((edge) => edge.id)).toEqual(all.edges.map((edge) => edge.id))
    expect(some.edges[0]).toMatchObject({ faint: true, meetings: [] })
    expect(some.nodes.every((node) => node.faint)).toBe(true)
  })

  test('a line is as firm as its firmest meeting', () => {
    const known = knowing(
      ['a', 'b'],
      [
        meeting('m1', ['a', 'b'], null, { status: 'CANCELLED' }),
        meeting('m2', ['a', 'b'], null, { status: 'PLANNED' }),
      ],
    )
    expect(makeScene(drawnPeople('a', 'b'), known).edges[0]?.status).toBe('PLANNED')
  })

  test('events and places come as nodes when asked for, the place by what it lies in too', () => {
    const known = knowing(['a', 'b'], [meeting('m', ['a', 'b'], null, { place: hanoi, event: forum })])
    const view = { ...drawnPeople('a', 'b'), layers: { meetings: true, events: true, places: true } }
    expect(makeScene(view, known).nodes.map((node) => node.id)).toEqual(['a', 'b', 'f', 'hn'])
    const asked = { ...drawnPeople('a'), nodes: [...drawnPeople('a').nodes, { id: 'vn', kind: 'place' as const }] }
    expect(makeScene(asked, known).edges.map((edge) => edge.id)).toEqual(['a vn'])
  })

  test('hidden people take their lines along, not their place', () => {
    const view = { ...drawnPeople('a', 'b'), hidden: ['b'] }
    const { nodes, edges } = makeScene(view, knowing(['a', 'b'], [meeting('m', ['a', 'b'], null)]))
    expect(nodes.map((node) => node.id)).toEqual(['a'])
    expect(edges).toEqual([])
  })

  test('neighbours that wait stand as one node, only where somebody expanded', () => {
    const known = {
      ...knowing(['a', 'b'], []),
      left: new Map([
        ['a', 12],
        ['b', 3],
      ]),
    }
    const { nodes } = makeScene({ ...drawnPeople('a', 'b'), expanded: { a: 24 } }, known)
    expect(nodes.filter((node) => node.kind === 'more')).toMatchObject([{ id: 'more a', of: 'a', count: 12 }])
  })
})

describe('collapse', () => {
  const known = knowing(
    ['hub', 'leaf', 'tied', 'far', 'guest'],
    [
      meeting('1', ['hub', 'leaf'], null),
      meeting('2', ['hub', 'tied'], null),
      meeting('3', ['tied', 'far'], null),
      meeting('4', ['hub', 'guest', 'leaf2'], null),
    ],
  )
  const view = drawnPeople('first', 'hub', 'leaf', 'tied', 'far', 'guest')

  test('takes the neighbours that hang on this node alone', () => {
    expect(leavesOf('hub', makeScene(view, known), view)).toEqual(['leaf', 'guest'])
  })

  test('keeps the pinned, the expanded and the one it all began with', () => {
    expect(leavesOf('hub', makeScene(view, known), { ...view, pinned: ['leaf'] })).toEqual(['guest'])
    expect(leavesOf('hub', makeScene(view, known), { ...view, expanded: { leaf: 3 } })).toEqual(['guest'])
    const begun = drawnPeople('leaf', 'hub')
    expect(leavesOf('hub', makeScene(begun, known), begun)).toEqual([])
  })
})

describe('filter', () => {
  const month = meeting('m', ['a', 'b'], '2024-07', { from: '2024-07-01', to: '2024-07-31' })
  test.each([
    [{ from: '2024-07-31' }, true, 'may have been on its last day'],
    [{ from: '2024-08-01' }, false, 'over by then'],
    [{ to: '2024-07-01' }, true, 'may have been on its first day'],
    [{ to: '2024-06-30' }, false, 'not yet'],
    [{ noStatus: ['HELD' as const] }, false, 'its status is off'],
    [{ noChannel: ['PHONE' as const] }, true, 'another channel is off'],
    [{ events: ['f'] }, false, 'at no event'],
  ])('%j → %s (%s)', (part, expected, _) => {
    expect(passes(month, { ...NO_FILTER, ...part })).toBe(expected)
  })

  test('the undated are left out of any period', () => {
    expect(passes(meeting('m', ['a', 'b'], null), { ...NO_FILTER, from: '2024-01-01' })).toBe(false)
  })

  test('each switch counts what it would show, under the other filters', () => {
    const meetings = [
      meeting('1', ['a', 'b'], '2024-01-01'),
      meeting('2', ['a', 'b'], '2024-01-01', { status: 'DENIED', channel: 'PHONE', event: forum }),
    ]
    const counts = countMeetings(meetings, { ...NO_FILTER, noStatus: ['DENIED'] })
    expect(counts.statuses).toMatchObject({ HELD: 1, DENIED: 1, PLANNED: 0 })
    expect(counts.channels).toMatchObject({ IN_PERSON: 1, PHONE: 0 })
    expect(counts).toMatchObject({ shown: 1, all: 2, events: [] })
  })
})
