/** GEXF 1.3, https://gexf.net/schema.html */

import type { PlainGraph } from './graph.ts'
import { xml } from './xml.ts'

const NODE = ['kind', 'country', 'meetings'] as const
const EDGE = ['kind', 'status', 'first', 'last'] as const

const declare = (of: string, names: readonly string[]): string[] => [
  `    <attributes class="${of}">`,
  ...names.map(
    (name) => `      <attribute id="${name}" title="${name}" type="${name === 'meetings' ? 'integer' : 'string'}"/>`,
  ),
  '    </attributes>',
]

const values = (names: readonly string[], item: object): string =>
  names
    .map((name) => `<attvalue for="${name}" value="${xml((item as Record<string, string | number>)[name] ?? '')}"/>`)
    .join('')

/** The y axis of GEXF points up. */
export const toGexf = ({ nodes, edges }: PlainGraph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <graph defaultedgetype="undirected">',
    ...declare('node', NODE),
    ...declare('edge', EDGE),
    '    <nodes>',
    ...nodes.map(
      (node) =>
        `      <node id="${xml(node.id)}" label="${xml(node.label)}"><attvalues>${values(NODE, node)}</attvalues><viz:position x="${node.x}" y="${-node.y}" z="0"/></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      (edge) =>
        `      <edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" weight="${edge.meetings}"><attvalues>${values(EDGE, edge)}</attvalues></edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
