/** The colours of the drawing, read from the style sheet so that the page and the canvas share one palette. */

export interface Ink {
  readonly paper: string
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly doubt: string
  readonly accent: string
  readonly person: string
  readonly onPerson: string
  readonly meeting: string
  readonly event: string
  readonly place: string
  readonly focus: string
}

const NAMES: readonly (keyof Ink)[] = [
  'paper',
  'text',
  'muted',
  'line',
  'doubt',
  'accent',
  'person',
  'onPerson',
  'meeting',
  'event',
  'place',
  'focus',
]

/** The style sheet says what a colour is by day and by night; only the colour of an element says which of the two it is now. */
export const readInk = (element: Element): Ink => {
  const probe = element.appendChild(document.createElement('span'))
  const read = (name: string) => {
    probe.style.color = `var(--ink-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`
    return getComputedStyle(probe).color
  }
  const ink = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as Ink
  probe.remove()
  return ink
}

/** Helps the labels on the canvas to look like the page's text. */
export const FONT = 'Be Vietnam Pro, Noto Sans, Segoe UI, Roboto, Helvetica Neue, system-ui, sans-serif'
