/** The drawing as SVG, with labels that do not overlap and a line that says where it comes from. */

import { makeCrossings } from '../canvas/crossings.ts'
import type { Ink } from '../canvas/ink.ts'
import { FONT } from '../canvas/ink.ts'
import { labelOf, markOf } from '../canvas/label-text.ts'
import { placeLabels } from '../canvas/labels.ts'
import { DASHES } from '../canvas/look.ts'
import { halfSize, lineWidth, markSize } from '../canvas/size.ts'
import type { Scene, SceneEdge, SceneNode } from '../graph/scene.ts'
import type { Point, View } from '../state/view.ts'
import { xml } from './xml.ts'

export interface Picture {
  readonly scene: Scene
  readonly view: View
  readonly ink: Ink
  readonly tongue: 'vi' | 'en'
  /** Address of the view, written below the drawing. */
  readonly source: string
}

const SIZE = 13
const LEADING = 16
const MARGIN = 70

/** Without a canvas to measure on: wide enough for the fonts named. */
const widthOf = (text: string): number => text.length * SIZE * 0.58

const line = (edge: SceneEdge, from: Point, to: Point, ink: Ink): string => {
  const doubt = edge.status === 'CANCELLED' || edge.status === 'DENIED'
  const colour = doubt ? ink.doubt : edge.kind === 'more' ? ink.muted : ink.line
  const dash = edge.kind === 'more' ? [2, 4] : DASHES[edge.status]
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const bars = doubt
    ? `<path transform="translate(${mx.toFixed(1)} ${my.toFixed(1)}) rotate(${turn.toFixed(1)})" d="M0 -7V7${edge.status === 'DENIED' ? 'M5 -7V7' : ''}" stroke="${colour}" stroke-width="2"/>`
    : ''
  return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${colour}" stroke-width="${lineWidth(edge.count).toFixed(1)}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''} stroke-linecap="round"/>${bars}`
}

const shape = (node: SceneNode, at: Point, ink: Ink): string => {
  const { w, h } = halfSize(node)
  const faint = node.faint ? ' opacity="0.25"' : ''
  const rim = `stroke="${ink.paper}" stroke-width="2"${faint}`
  const middle = (text: string, colour: string) =>
    `<text x="${at.x}" y="${at.y}" dy="0.35em" text-anchor="middle" font-weight="600" font-size="${markSize(node).toFixed(1)}" fill="${colour}"${faint}>${xml(text)}</text>`
  switch (node.kind) {
    case 'person':
      return `<circle cx="${at.x}" cy="${at.y}" r="${w.toFixed(1)}" fill="${ink.person}" ${rim}/>${middle(markOf(node), ink.onPerson)}`
    case 'meeting':
      return `<path d="M${at.x} ${at.y - h}L${at.x + w} ${at.y}L${at.x} ${at.y + h}L${at.x - w} ${at.y}Z" fill="${ink.meeting}" ${rim}/>`
    case 'event':
      return `<rect x="${at.x - w}" y="${at.y - h}" width="${w * 2}" height="${h * 2}" rx="4" fill="${ink.event}" ${rim}/>`
    case 'place':
      return `<path d="M${at.x - w / 2} ${at.y - h}H${at.x + w / 2}L${at.x + w} ${at.y}L${at.x + w / 2} ${at.y + h}H${at.x - w / 2}L${at.x - w} ${at.y}Z" fill="${ink.place}" ${rim}/>`
    case 'more':
      return `<circle cx="${at.x}" cy="${at.y}" r="${w}" fill="${ink.paper}" stroke="${ink.muted}" stroke-dasharray="3 3"/>${middle(markOf(node), ink.text)}`
  }
}

export const toSvg = ({ scene, view, ink, tongue, source }: Picture): string => {
  const at = new Map(
    scene.nodes.flatMap((node) => {
      const point = view.positions[node.id]
      return point ? [[node.id, point] as const] : []
    }),
  )
  const nodes = scene.nodes.filter((node) => at.has(node.id))
  const texts = new Map(nodes.map((node) => [node.id, node.faint ? [] : labelOf(node, tongue)]))
  const segments = scene.edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)]
    return edge.faint || !from || !to ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
  })
  const labels = placeLabels(
    nodes.map((node) => {
      const point = at.get(node.id) ?? { x: 0, y: 0 }
      const { w, h } = halfSize(node)
      const lines = texts.get(node.id) ?? []
      const width = lines.length === 0 ? 0 : Math.max(...lines.map(widthOf))
      const rank = (node.kind === 'person' ? 1000 : 0) + node.count
      return { id: node.id, ...point, halfW: w, halfH: h, w: width, h: lines.length * LEADING, rank }
    }),
    makeCrossings(segments),
  )
  const xs = [...[...at.values()].map((point) => point.x), ...labels.flatMap((box) => [box.left, box.right])]
  const ys = [...[...at.values()].map((point) => point.y), ...labels.flatMap((box) => [box.top, box.bottom])]
  const [left, top] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN]
  const [right, bottom] = [Math.ceil(Math.max(...xs)) + MARGIN, Math.ceil(Math.max(...ys)) + MARGIN]
  const lines = scene.edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)]
    return edge.faint || !from || !to ? [] : [line(edge, from, to, ink)]
  })
  const written = labels.flatMap((box) =>
    (texts.get(box.id) ?? []).map(
      (text, row) =>
        `<text x="${((box.left + box.right) / 2).toFixed(1)}" y="${(box.top + LEADING * (row + 0.5)).toFixed(1)}" dy="0.35em" text-anchor="middle" fill="${ink.text}" stroke="${ink.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${xml(text)}</text>`,
    ),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" width="${right - left}" height="${bottom - top}" font-family="${xml(FONT)}" font-size="${SIZE}" font-weight="500">`,
    `<title>whomet</title><desc>${xml(source)}</desc>`,
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${ink.paper}"/>`,
    ...lines,
    ...nodes.map((node) => shape(node, at.get(node.id) ?? { x: 0, y: 0 }, ink)),
    ...written,
    `<text x="${left + 16}" y="${bottom - 16}" font-size="11" fill="${ink.muted}">whomet · ${xml(source.split('#')[0] ?? '')}</text>`,
    '</svg>',
    '',
  ].join('\n')
}
