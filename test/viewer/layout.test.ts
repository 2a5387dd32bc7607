/** Places, labels and directions: what keeps a drawing calm and readable. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCrossings } from '../../viewer/canvas/crossings.ts'
import { type Extent, fitAll, overhang } from '../../viewer/canvas/fit.ts'
import { twoLines } from '../../viewer/canvas/label-text.ts'
import { type LabelWish, placeLabels } from '../../viewer/canvas/labels.ts'
import { steer } from '../../viewer/canvas/steer.ts'
import { makeScene } from '../../viewer/graph/scene.ts'
import { layout } from '../../viewer/layout/force.ts'
import { drawnPeople, knowing, meeting } from './support/meetings.ts'

const star = (count: number) => ({
  nodes: ['hub', ...Array.from({ length: count }, (_, at) => `n${at}`)].map((id) => ({ id, radius: 50 })),
  edges: Array.from({ length: count }, (_, at) => ({ source: 'hub', target: `n${at}`, length: 150 })),
})

describe('layout', () => {
  test('gives every node a place of its own', () => {
    const places = Object.values(layout(star(40)))
    expect(places).toHaveLength(41)
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(60)
    }
  })

  test('the same task gives the same places', () => {
    expect(layout(star(25))).toEqual(layout(star(25)))
  })

  test('gives no place to what has one: it stays to the unit', () => {
    const { nodes, edges } = star(30)
    const held = nodes.slice(0, 20).map((node, at) => ({ ...node, at: { x: at * 70, y: (at % 3) * 90 } }))
    const places = layout({ nodes: [...held, ...nodes.slice(20)], edges })
    expect(Object.keys(places).sort()).toEqual(
      nodes
        .slice(20)
        .map((node) => node.id)
        .sort(),
    )
  })

  test('new nodes come near the node they belong to', () => {
    const places = layout({
      nodes: [
        { id: 'far', radius: 40, at: { x: -2000, y: 0 } },
        { id: 'home', radius: 40, at: { x: 1000, y: 0 } },
        { id: 'new', radius: 40 },
      ],
      edges: [{ source: 'home', target: 'new', length: 150 }],
    })
    expect(Math.hypot((places.new?.x ?? 0) - 1000, places.new?.y ?? 0)).toBeLessThan(400)
  })

  test('new nodes keep clear of those that stand, also of one with lines to very many', () => {
    const held = Array.from({ length: 100 }, (_, at) => ({
      id: `h${at}`,
      radius: 50,
      at: { x: (at % 10) * 220, y: Math.floor(at / 10) * 220 },
    }))
    const fresh = ['hub', 'a', 'b', 'c'].map((id) => ({ id, radius: 40 }))
    const edges = [
      ...held.map(({ id }) => ({ source: id, target: 'hub', length: 150 })),
      ...['a', 'b', 'c'].map((id) => ({ source: 'h99', target: id, length: 150 })),
    ]
    const places = layout({ nodes: [...held, ...fresh], edges })
    for (const [id, { x, y }] of Object.entries(places)) {
      for (const other of held) expect(Math.hypot(x - other.at.x, y - other.at.y), id).toBeGreaterThan(70)
      // Not thrown out of sight either.
      expect(Math.max(Math.abs(x - 990), Math.abs(y - 990)), id).toBeLessThan(1600)
    }
  })

  test('nothing to place, nothing done', () => {
    expect(layout({ nodes: [{ id: 'a', radius: 1, at: { x: 0, y: 0 } }], edges: [] })).toEqual({})
  })
})

describe('labels', () => {
  const wish: fc.Arbitrary<Omit<LabelWish, 'id'>> = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    halfW: fc.integer({ min: 4, max: 40 }),
    halfH: fc.integer({ min: 4, max: 40 }),
    w: fc.integer({ min: 20, max: 180 }),
    h: fc.constantFrom(16, 32),
    rank: fc.integer({ min: 0, max: 50 }),
  })

  test('no label covers another label or another node, however crowded', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (list) => {
        const wishes = list.map((one, at) => ({ ...one, id: `n${at}` }))
        const placed = placeLabels(wishes)
        for (const [at, a] of placed.entries()) {
          for (const b of placed.slice(at + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
          }
          for (const node of wishes) {
            if (node.id === a.id) continue
            const over =
              a.left < node.x + node.halfW &&
              node.x - node.halfW < a.right &&
              a.top < node.y + node.halfH &&
              node.y - node.halfH < a.bottom
            expect(over).toBe(false)
          }
        }
      }),
    )
  })

  test('the important one is written first', () => {
    const at = { x: 100, y: 100, halfW: 10, halfH: 10, w: 90, h: 16 }
    const crowd = Array.from({ length: 8 }, (_, n) => ({ ...at, x: 100 + n * 8, id: `n${n}`, rank: n === 5 ? 9 : 1 }))
    expect(placeLabels(crowd)[0]?.id).toBe('n5')
  })

  test('alone, everybody has a label', () => {
    const far = Array.from({ length: 50 }, (_, n) => ({
      id: `n${n}`,
      x: n * 300,
      y: 0,
      halfW: 10,
      halfH: 10,
      w: 90,
      h: 16,
      rank: 0,
    }))
    expect(placeLabels(far)).toHaveLength(50)
  })

  test.each([
    ['Trần Hữu Khiêm', ['Trần Hữu Khiêm'], 'a name stays on one line'],
    [
      'Diễn đàn Sông Mê Kông lần thứ 5',
      ['Diễn đàn Sông Mê', 'Kông lần thứ 5'],
      'a title breaks between words, into lines alike',
    ],
  ])('%s → %j (%s)', (text, lines) => {
    expect(twoLines(text)).toEqual(lines)
  })

  test('an endless word is cut, and says so', () => {
    const [line = ''] = twoLines('x'.repeat(200))
    expect(line.length).toBeLessThanOrEqual(26)
    expect(line.endsWith('…')).toBe(true)
  })
})

describe('lines and labels', () => {
  const lines = [
    { x1: 0, y1: 0, x2: 1000, y2: 0 },
    { x1: 500, y1: -400, x2: 500, y2: 400 },
  ]
  test.each([
    [{ left: 10, top: -5, right: 60, bottom: 5 }, 1, 'across the level one'],
    [{ left: 480, top: -20, right: 520, bottom: 20 }, 2, 'where they cross'],
    [{ left: 480, top: 200, right: 520, bottom: 220 }, 1, 'across the upright one'],
    [{ left: 600, top: 10, right: 700, bottom: 30 }, 0, 'beside both'],
    [{ left: 1010, top: -5, right: 1100, bottom: 5 }, 0, 'behind the end'],
  ])('%j is crossed by %i (%s)', (box, count, _) => {
    expect(makeCrossings(lines)(box)).toBe(count)
    expect(makeCrossings(lines, { left: -50, top: -500, right: 1200, bottom: 500 })(box)).toBe(count)
  })

  test('a label goes where no line runs, if it can', () => {
    const wish = { id: 'a', x: 0, y: 0, halfW: 10, halfH: 10, w: 80, h: 16, rank: 0 }
    const down = makeCrossings([{ x1: 0, y1: 0, x2: 0, y2: 300 }])
    expect(placeLabels([wish])[0]?.top).toBeGreaterThan(0)
    expect(placeLabels([wish], down)[0]?.bottom).toBeLessThan(0)
  })
})

describe('fitting', () => {
  const room = { left: 16, top: 58, right: 700, bottom: 500 }
  const extent: fc.Arbitrary<Extent> = fc.record({
    x: fc.integer({ min: -800, max: 800 }),
    y: fc.integer({ min: -800, max: 800 }),
    halfW: fc.integer({ min: 10, max: 40 }),
    halfH: fc.integer({ min: 10, max: 40 }),
    labelW: fc.integer({ min: 0, max: 180 }),
    labelH: fc.constantFrom(0, 20, 36),
  })

  test('every node stands in the room with its label below it', () => {
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1, maxLength: 40 }), (extents) => {
        const { zoom, pan } = fitAll(extents, room)
        const boxes = extents.map(({ x, y, halfW, halfH, labelW, labelH }) => {
          const side = Math.max(halfW * zoom, labelW / 2)
          return {
            left: x * zoom + pan.x - side,
            right: x * zoom + pan.x + side,
            top: (y - halfH) * zoom + pan.y,
            bottom: (y + halfH) * zoom + pan.y + labelH,
          }
        })
        expect(overhang(boxes, room)).toBeNull()
      }),
    )
  })

  test('says how far something stands out, and on which side', () => {
    expect(overhang([{ left: 0, top: 100, right: 720, bottom: 200 }], room)).toEqual({
      left: 16,
      top: 0,
      right: 20,
      bottom: 0,
    })
  })
})

describe('arrow keys', () => {
  const scene = makeScene(
    drawnPeople('a', 'b', 'c', 'd'),
    knowing(['a', 'b', 'c', 'd'], [meeting('1', ['a', 'b'], null), meeting('2', ['a', 'c'], null)]),
  )
  const positions = { a: { x: 0, y: 0 }, b: { x: 100, y: 10 }, c: { x: 0, y: -100 }, d: { x: -50, y: 0 } }

  test.each([
    ['right', 'b', 'along the line to the right'],
    ['up', 'c', 'along the line upwards'],
    ['left', null, 'somebody is there, but no line leads to them'],
    ['down', null, 'nobody there'],
  ] as const)('%s → %s (%s)', (direction, expected, _) => {
    expect(steer(scene, positions, 'a', direction)).toBe(expected)
  })
})
