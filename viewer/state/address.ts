/** The address holds the exact view: written to and read from the part after `#`, which never reaches a server or its logs. */

import {
  isDate,
  readIds,
  readNodes,
  readPoints,
  readSubject,
  writeId,
  writeNodes,
  writePoints,
  writeSubject,
} from './address-parts.ts'
import type { Channel, Filter, Language, Status, Theme, View } from './view.ts'
import { CHANNELS, EMPTY_VIEW, NO_FILTER, STATUSES } from './view.ts'

/** Where the canvas looks: the zoom, and the point of the drawing in the middle of the canvas. */
export interface Camera {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface Address {
  readonly view: View
  readonly language: Language | null
  readonly theme: Theme | null
  readonly camera: Camera | null
}

/** Without the `#`; empty when there is nothing to hold. */
export const writeAddress = ({ view, language, theme, camera }: Address): string => {
  const { filter, layers } = view
  const drawn = new Set(view.nodes.map((node) => node.id))
  const index = new Map(view.nodes.map((node, at) => [node.id, at]))
  const refer = (id: string) => (index.has(id) ? String(index.get(id)) : `.${writeId(id)}`)
  const parts: [string, string | null][] = [
    ['n', view.nodes.length > 0 ? writeNodes(view) : null],
    ['m', writePoints(Object.entries(view.positions).filter(([id]) => !drawn.has(id)))],
    ['s', view.selection.map(refer).join(',')],
    ['o', view.subject && writeSubject(view.subject, refer)],
    ['t', view.trails.map((trail) => trail.map(refer).join(',')).join(';')],
    ['l', [layers.meetings ? '' : 'm', layers.events ? 'e' : '', layers.places ? 'p' : ''].join('')],
    ['from', filter.from],
    ['to', filter.to],
    ['nostatus', filter.noStatus.join(',')],
    ['nochannel', filter.noChannel.join(',')],
    ['at', filter.events.map((id) => `.${writeId(id)}`).join(',')],
    ['c', camera && [camera.zoom.toFixed(3), Math.round(camera.x), Math.round(camera.y)].join('~')],
    ['lang', language],
    ['theme', theme === 'auto' ? null : theme],
  ]
  return parts
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
}

const oneOf = <T extends string>(known: readonly T[], text: string): readonly T[] =>
  known.filter((value) => text.split(',').includes(value))

const readFilter = (get: (key: string) => string): Filter => ({
  ...NO_FILTER,
  from: isDate(get('from')) ? get('from') : null,
  to: isDate(get('to')) ? get('to') : null,
  noStatus: oneOf<Status>(STATUSES, get('nostatus')),
  noChannel: oneOf<Channel>(CHANNELS, get('nochannel')),
  events: readIds(get('at'), () => undefined),
})

const readCamera = (text: string): Camera | null => {
  const [zoom, x, y] = text.split('~').map(Number)
  return zoom !== undefined && x !== undefined && y !== undefined && zoom > 0 && [zoom, x, y].every(Number.isFinite)
    ? { zoom: Math.min(zoom, 8), x, y }
    : null
}

/** Reads what can be read; a damaged part is left out, never an error. */
export const readAddress = (hash: string): Address => {
  const fields = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const),
  )
  const get = (key: string) => fields.get(key) ?? ''
  const read = readNodes(get('n'))
  const resolve = (text: string) => read.nodes[Number(text)]?.id
  const layers = get('l')
  return {
    view: {
      ...EMPTY_VIEW,
      ...read,
      positions: { ...read.positions, ...readPoints(get('m')) },
      selection: readIds(get('s'), resolve),
      subject: readSubject(get('o'), resolve),
      trails: get('t')
        .split(';')
        .map((trail) => readIds(trail, resolve))
        .filter((trail) => trail.length > 1),
      layers: { meetings: !layers.includes('m'), events: layers.includes('e'), places: layers.includes('p') },
      filter: readFilter(get),
    },
    language: get('lang') === 'vi' || get('lang') === 'en' ? (get('lang') as Language) : null,
    theme: get('theme') === 'light' || get('theme') === 'dark' ? (get('theme') as Theme) : null,
    camera: readCamera(get('c')),
  }
}
