/** The canvas, and the listbox that mirrors it node for node for keyboards and screen readers. */

import { effect, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Canvas, makeCanvas } from '../canvas/canvas.ts'
import { readInk } from '../canvas/ink.ts'
import { place, select, toggleSelected } from '../state/change.ts'
import { expand, lookAt, nameOf, subjectOf } from '../state/commands.ts'
import { camera, change, focused, hovered, language, say, scene, settle, theme, view } from '../state/store.ts'
import { words } from '../text/words.ts'
import { canvas } from './canvas-handle.ts'
import { onStageKey } from './stage-keys.ts'
import { optionId, StageOptions } from './stage-options.tsx'

const tapNode = (id: string, add: boolean) => {
  focused.value = id
  if (id.startsWith('more ')) return void expand(id.slice(5))
  if (add) settle((now) => toggleSelected(now, id))
  else lookAt(subjectOf(id))
}

const tapEdge = (id: string) => {
  const edge = scene.value.edges.find((one) => one.id === id)
  if (edge === undefined || edge.kind === 'more') return
  const only = edge.count === 1 ? edge.meetings[0] : undefined
  if (edge.kind === 'met' && only === undefined) lookAt({ kind: 'pair', a: edge.source, b: edge.target })
  else if (only !== undefined) lookAt({ kind: 'meeting', id: only.id })
  else lookAt(subjectOf(edge.target))
}

/** Fits the first drawing of a page into the window; later ones never move it. */
const firstFit = (own: Canvas): (() => void) => {
  let drawn = false
  return effect(() => {
    const some = scene.value.nodes.length > 0
    const all = some && scene.value.nodes.every((node) => view.value.positions[node.id] !== undefined)
    if (!some) drawn = false
    if (!all || drawn) return
    drawn = true
    const at = camera.peek()
    if (at === null) own.fit()
    else own.lookAt(at)
  })
}

export const Stage = () => {
  const paper = useRef<HTMLDivElement>(null)
  const labels = useRef<HTMLCanvasElement>(null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (paper.current === null || labels.current === null || box.current === null) return
    const stage = box.current
    const ink = signal(readInk(stage))
    const own = makeCanvas({ paper: paper.current, labels: labels.current }, ink.value, {
      tapNode: (id, add) => {
        stage.focus({ preventScroll: true })
        tapNode(id, add)
      },
      tapEdge,
      tapPaper: () => settle((now) => select(now, [])),
      openNode: (id) => void (id.startsWith('more ') || expand(id)),
      hover: (id) => {
        hovered.value = id
        stage.dataset.over = id === null ? 'paper' : 'node'
      },
      moved: (points) => {
        change((now) => place(now, points, true))
        const [id] = Object.keys(points)
        if (id) say(words().moved(nameOf(id)))
      },
      boxed: (ids) => settle((now) => select(now, [...new Set([...now.selection, ...ids])])),
      looked: (at) => {
        camera.value = at
      },
      labelled: (placed) => {
        stage.dataset.labels = String(placed.length)
      },
    })
    canvas.value = own
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => {
      ink.value = readInk(stage)
      stage.style.setProperty('--drawn-on', ink.value.paper)
    }
    const draw = () => {
      own.show({
        scene: scene.value,
        view: view.value,
        ink: ink.value,
        tongue: language.value,
        focused: focused.value,
        hovered: hovered.value,
      })
      stage.dataset.placed = String(own.cy.nodes().length)
    }
    const stops = [
      effect(draw),
      effect(() => {
        document.documentElement.dataset.theme = theme.value
        recolour()
      }),
      firstFit(own),
    ]
    dark.addEventListener('change', recolour)
    return () => {
      dark.removeEventListener('change', recolour)
      for (const end of stops) end()
      canvas.value = null
      own.destroy()
    }
  }, [])

  const active = focused.value !== null && scene.value.nodes.some((node) => node.id === focused.value)
  return (
    <div
      ref={box}
      id="drawing"
      class="drawing"
      role="listbox"
      tabIndex={0}
      aria-multiselectable="true"
      aria-label={words().drawingLabel(scene.value.nodes.length, scene.value.meetings.length)}
      {...(active && { 'aria-activedescendant': optionId(focused.value ?? '') })}
      onKeyDown={onStageKey}
      onFocus={() => {
        if (!active) focused.value = view.value.selection[0] ?? scene.value.nodes[0]?.id ?? null
      }}
    >
      <div ref={paper} class="paper" role="presentation" aria-hidden="true" />
      <div class="labels" role="presentation" aria-hidden="true">
        <canvas ref={labels} />
      </div>
      <StageOptions />
    </div>
  )
}
