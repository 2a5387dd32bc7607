/** The menu of files to take away. */

import { useEffect, useRef } from 'preact/hooks'
import { scene } from '../state/store.ts'
import { words } from '../text/words.ts'
import { type Format, takeAway } from './save.ts'

const FORMATS: readonly Format[] = ['png', 'svg', 'csv', 'json', 'graphml', 'gexf', 'print']

export const TakeAway = () => {
  const menu = useRef<HTMLDetailsElement>(null)
  const say = words()
  useEffect(() => {
    const close = (event: Event) => {
      const box = menu.current
      if (!box?.open || (event.target instanceof Node && box.contains(event.target) && event.type !== 'keydown')) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        box.querySelector('summary')?.focus()
      }
      box.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  if (scene.value.nodes.length === 0) return null
  return (
    <details class="menu" ref={menu}>
      <summary class="button">{say.takeAway}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                if (menu.current) menu.current.open = false
                void takeAway(format)
              }}
            >
              {say.exports[format][0]}
              <small>{say.exports[format][1]}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
