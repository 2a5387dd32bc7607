/** GraphML 1.0, http://graphml.graphdrawing.org/specification.html */

import type { PlainGraph } from './graph.ts'
import { xml } from './xml.ts'

const NODE = { kind: 'string', label: 'string', country: 'string', meetings: 'int', x: 'double', y: 'double' } as const
const EDGE = { kind: 'string', meetings: 'int', status: 'string', first: 'string', last: 'string' } as const

const keys = (of: 'node' | 'edge', fields: Readonly<Record<string, string>>): string[] =>
  Object.entries(fields).map(
    ([name, type]) => `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  )

const values = (of: 'node' | 'edge', fields: Readonly<Record<string, string>>, item: object): string =>
  Object.keys(fields)
    .map((name) => `<data key="${of}_${name}">${xml((item as Record<string, string | number>)[name] ?? '')}</data>`)
    .join('')

export const toGraphml = ({ nodes, edges }: PlainGraph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE),
    ...keys('edge', EDGE),
    '  <graph id="whomet" edgedefault="undirected">',
    ...nodes.map((node) => `    <node id="${xml(node.id)}">${values('node', NODE, node)}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}">${values('edge', EDGE, edge)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
