/** Making a file of what is shown and handing it to the browser. */

import { readInk } from '../canvas/ink.ts'
import { toCsv } from '../export/csv.ts'
import { toGexf } from '../export/gexf.ts'
import { toGraph } from '../export/graph.ts'
import { toGraphml } from '../export/graphml.ts'
import { toJson } from '../export/json.ts'
import { toPng } from '../export/png.ts'
import { fetchQuotes } from '../export/quotes.ts'
import { toSvg } from '../export/svg.ts'
import { byTime, passes } from '../graph/pass.ts'
import { language, say, scene, view } from '../state/store.ts'
import { attempt } from '../state/work.ts'
import { words } from '../text/words.ts'
import { currentAddress } from './share.ts'

export type Format = 'png' | 'svg' | 'csv' | 'json' | 'graphml' | 'gexf' | 'print'

const TYPES: Readonly<Record<Exclude<Format, 'print'>, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
}

const save = (content: Blob | string, format: Exclude<Format, 'print'>): void => {
  const name = `whomet-${new Date().toISOString().slice(0, 10)}.${format}`
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[format] }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  say(words().exported(name))
}

const picture = () => {
  const stage = document.getElementById('drawing')
  if (stage === null) throw new Error('No drawing on the page.')
  return toSvg({
    scene: scene.value,
    view: view.value,
    ink: readInk(stage),
    tongue: language.value,
    source: currentAddress(),
  })
}

export const takeAway = (format: Format): Promise<void> =>
  attempt(async (signal) => {
    if (format === 'print') return window.print()
    if (format === 'svg') return save(picture(), 'svg')
    if (format === 'png') return save(await toPng(picture()), 'png')
    const meetings = scene.value.meetings.filter((meeting) => passes(meeting, view.value.filter)).sort(byTime)
    const graph = toGraph(scene.value, view.value, meetings)
    if (format === 'graphml') return save(toGraphml(graph), 'graphml')
    if (format === 'gexf') return save(toGexf(graph), 'gexf')
    const quotes = await fetchQuotes(meetings, signal)
    if (format === 'csv') return save(toCsv(meetings, quotes), 'csv')
    save(toJson(graph, meetings, quotes, currentAddress()), 'json')
  })
