/** The one place where state lives: signals over immutable values. Components read; commands write. */

import { computed, signal } from '@preact/signals'
import type { Failure } from '../api/request.ts'
import type { Known, Meeting } from '../graph/known.ts'
import { NOTHING_KNOWN } from '../graph/known.ts'
import { makeScene } from '../graph/scene.ts'
import type { Camera } from './address.ts'
import type { History } from './history.ts'
import { amend, begin, redo, step, undo } from './history.ts'
import type { Language, Subject, Theme, View } from './view.ts'
import { EMPTY_VIEW } from './view.ts'

export const history = signal<History<View>>(begin(EMPTY_VIEW))
export const view = computed<View>(() => history.value.present)
export const known = signal<Known>(NOTHING_KNOWN)

/** The view as far as the drawing depends on it: stays the same object while only selection or positions change. */
const drawing = (() => {
  let last: View = EMPTY_VIEW
  return computed(() => {
    const now = view.value
    const same =
      now.nodes === last.nodes &&
      now.hidden === last.hidden &&
      now.layers === last.layers &&
      now.filter === last.filter &&
      now.expanded === last.expanded
    if (!same) last = now
    return last
  })
})()

export const scene = computed(() => makeScene(drawing.value, known.value))

export const language = signal<Language>('vi')
export const theme = signal<Theme>('auto')
export const camera = signal<Camera | null>(null)

/** What the page is waiting for or failed at, and how to try again. */
export type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly slow: boolean }
  | { readonly state: 'failed'; readonly failure: Failure; readonly detail: string; readonly again: () => void }

export const work = signal<Work>({ state: 'idle' })

/** Said to everyone: shown for a while and read out by screen readers. */
export const said = signal<{ readonly text: string; readonly at: number }>({ text: '', at: 0 })

/** What the panel was about before, for going back. */
export const seen = signal<readonly Subject[]>([])

/** What a small screen shows over the drawing; with none, the panel of what is looked at. */
export const sheet = signal<'none' | 'legend' | 'time'>('none')

/** New meetings that wait to be asked for. */
export const waiting = signal<readonly Meeting[]>([])

/** The node that the keyboard is on, and the one under the pointer. */
export const focused = signal<string | null>(null)
export const hovered = signal<string | null>(null)

export const change = (next: (view: View) => View, run: string | null = null): void => {
  history.value = step(history.value, next(history.value.present), run)
}

/** What follows by itself from the last step, without one of its own. */
export const settle = (next: (view: View) => View): void => {
  const present = next(history.value.present)
  if (present !== history.value.present) history.value = amend(history.value, present)
}

export const goBack = (): void => {
  history.value = undo(history.value)
}

export const goForward = (): void => {
  history.value = redo(history.value)
}

export const say = (text: string): void => {
  said.value = { text, at: said.value.at + 1 }
}
