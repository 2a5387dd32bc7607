/** Files taken away: well-formed whatever the names hold, and only what is shown. */

import { expect, test } from 'vitest'
import { toCsv } from '../../viewer/export/csv.ts'
import { toGexf } from '../../viewer/export/gexf.ts'
import { toGraph } from '../../viewer/export/graph.ts'
import { toGraphml } from '../../viewer/export/graphml.ts'
import { toJson } from '../../viewer/export/json.ts'
import type { Quotes, Said } from '../../viewer/export/quotes.ts'
import { toSvg } from '../../viewer/export/svg.ts'
import { xml } from '../../viewer/export/xml.ts'
import { learn } from '../../viewer/graph/known.ts'
import { passes } from '../../viewer/graph/pass.ts'
import { makeScene } from '../../viewer/graph/scene.ts'
import { setFilter } from '../../viewer/state/change.ts'
import { drawnPeople, knowing, meeting, person } from './support/meetings.ts'

const NAUGHTY = `<script>alert("1")</script> & 'x' \u0000 \uD800`

const held = meeting('m1', ['a', 'b'], '2024-06-06')
const denied = meeting('m2', ['b', 'c'], null, { status: 'DENIED' })
const known = learn(knowing(['a', 'b', 'c'], [held, denied]), [person('a', NAUGHTY)], [])
const view = setFilter(drawnPeople('a', 'b', 'c'), { noStatus: ['DENIED'] })
const scene = makeScene(view, known)
const shown = scene.meetings.filter((one) => passes(one, view.filter))
const graph = toGraph(scene, view, shown)

const said = (text: string): Said => ({
  id: 'claim',
  status: 'HELD',
  date: '2024-06-06',
  place: null,
  event: null,
  quote: { text },
  article: {
    id: 'x',
    url: 'https://tin.example/1',
    title: 'Tựa, có "ngoặc"',
    published: '2024-06-07',
    outlet: 'tin.example',
  },
})
const quotes: Quotes = new Map([['m1', [said('=HYPERLINK("x")'), said('Hai bên\nhội đàm')]]])

/** A small strict reader: every tag closed in order, no stray sign. Gives the names of the elements. */
const parseXml = (text: string): string[] => {
  const open: string[] = []
  const names: string[] = []
  const rest = text
    .replace(/^<\?xml[^?]*\?>/, '')
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, close, name, __, self) => {
      if (close) expect(open.pop()).toBe(name)
      else {
        names.push(name)
        if (!self) open.push(name)
      }
      return ''
    })
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/)
  return names
}

test('CSV has a row for every quote, reads as text, and cannot run as a formula', () => {
  const csv = toCsv(shown, quotes)
  expect(csv.startsWith('\uFEFFmeeting,date,')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(4)
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
  expect(csv).toContain('"Hai bên\nhội đàm"')
  expect(csv).toContain('"Tựa, có ""ngoặc"""')
  expect(csv).not.toContain('m2')
})

test('a meeting without a loaded quote still has its row, as wide as the others', () => {
  const [head = '', row = ''] = toCsv([denied], new Map()).split('\r\n')
  expect(row.split(',')).toHaveLength(head.split(',').length)
})

test('only lines with a meeting that is shown are taken along', () => {
  expect(graph.nodes.map((node) => node.id)).toEqual(['a', 'b', 'c'])
  expect(graph.edges).toMatchObject([
    { id: 'a b', meetings: 1, first: '2024-06-06', last: '2024-06-06', status: 'HELD' },
  ])
})

test('GraphML is well-formed and has every node and edge', () => {
  const names = parseXml(toGraphml(graph))
  expect(names.filter((name) => name === 'node')).toHaveLength(3)
  expect(names.filter((name) => name === 'edge')).toHaveLength(1)
})

test('GEXF is well-formed and turns the y axis', () => {
  const moved = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, y: 7 })) }
  const text = toGexf(moved)
  expect(parseXml(text).filter((name) => name === 'viz:position')).toHaveLength(3)
  expect(text).toContain('y="-7"')
})

test('JSON holds the graph, the meetings with their quotes, and the way back', () => {
  const back = JSON.parse(toJson(graph, shown, quotes, 'http://127.0.0.1:4000/#n=pa'))
  expect(back.meetings[0].claims[1].quote.text).toBe('Hai bên\nhội đàm')
  expect(back).toMatchObject({ address: 'http://127.0.0.1:4000/#n=pa', nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
})

test('SVG is well-formed with naughty names, draws what passes and says where it is from', () => {
  const ink = new Proxy({}, { get: () => '#123456' }) as never
  const text = toSvg({ scene, view, ink, tongue: 'vi', source: 'http://127.0.0.1:4000/#n=pa' })
  const names = parseXml(text)
  expect(names.filter((name) => name === 'circle')).toHaveLength(3)
  expect(names.filter((name) => name === 'line')).toHaveLength(1)
  expect(text).toContain('http://127.0.0.1:4000/')
  expect(text).not.toContain('<script')
})

test('XML text keeps letters of every script and loses only what XML forbids', () => {
  expect(xml('Nguyễn 王毅 😀 <&>"\'\u0007\uDC00')).toBe('Nguyễn 王毅 😀 &lt;&amp;&gt;&quot;&#39;\uFFFD\uFFFD')
})
