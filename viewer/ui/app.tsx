/** The page: head, legend, drawing or tables, evidence, time. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { language, scene, sheet, view, work } from '../state/store.ts'
import { stop } from '../state/work.ts'
import { words } from '../text/words.ts'
import { canvas } from './canvas-handle.ts'
import { Evidence } from './evidence.tsx'
import { back, forth, Header } from './header.tsx'
import { Help } from './help.tsx'
import { Legend } from './legend.tsx'
import { Live } from './live.tsx'
import { OnPaper } from './on-paper.tsx'
import { Said } from './said.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { Stage } from './stage.tsx'
import { Start } from './start.tsx'
import { Tables } from './tables.tsx'
import { Timeline } from './timeline.tsx'
import { Trouble } from './trouble.tsx'
import { ZoomTools } from './zoom-tools.tsx'

const onKey = (event: KeyboardEvent): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const field = event.target instanceof HTMLElement && event.target.closest('input[type=text], input[type=date]')
  if (field) return
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) back()
  else if ((key === 'z' && event.shiftKey) || key === 'y') forth()
  else return
  event.preventDefault()
}

export const App = () => {
  const say = words()
  const table = useSignal(false)
  const empty = view.value.nodes.length === 0
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language.value
    document.title = say.title
  }, [language.value])
  const flip = (name: 'legend' | 'time') => () => {
    sheet.value = sheet.value === name ? 'none' : name
  }
  const at = view.value.subject === null ? '' : 'with-evidence'
  return (
    <div class={`page ${empty ? 'page-empty' : ''} ${at}`} data-sheet={sheet.value}>
      <Header />
      <nav class="side" aria-label={say.legend}>
        <Legend />
      </nav>
      <main class="centre">
        <div class="centre-head">
          {!empty && (
            <fieldset class="tabs" aria-label={say.drawing}>
              <button
                type="button"
                aria-pressed={!table.value}
                onClick={() => {
                  table.value = false
                }}
              >
                {say.drawing}
              </button>
              <button
                type="button"
                aria-pressed={table.value}
                onClick={() => {
                  table.value = true
                }}
              >
                {say.table}
              </button>
            </fieldset>
          )}
          <Live />
          {work.value.state === 'working' && (
            <p class={work.value.slow ? 'working working-slow' : 'working'} role="status">
              {work.value.slow ? say.slow : say.working}{' '}
              {work.value.slow && (
                <button type="button" class="link" onClick={stop}>
                  {say.stop}
                </button>
              )}
            </p>
          )}
        </div>
        {work.value.state === 'failed' && <Trouble {...work.value} />}
        <div class="stage" hidden={table.value || empty}>
          <Stage />
          <ZoomTools />
          <SelectionBar />
        </div>
        {table.value && !empty && (
          <div class="tables">
            <Tables />
          </div>
        )}
        {empty && work.value.state !== 'working' && <Start />}
        {!table.value && !empty && <OnPaper />}
      </main>
      {!empty && <Timeline />}
      <Evidence />
      {!empty && (
        <nav class="sheet-tabs" aria-label={say.sheets}>
          <button type="button" aria-pressed={sheet.value === 'legend'} onClick={flip('legend')}>
            {say.legend}
          </button>
          <button type="button" aria-pressed={sheet.value === 'time'} onClick={flip('time')}>
            {say.time}
          </button>
        </nav>
      )}
      <Said />
      <Help />
      <span class="unseen" data-ready={canvas.value === null ? 'no' : 'yes'} data-nodes={scene.value.nodes.length} />
    </div>
  )
}
