/** Zooming by buttons. */

import { rearrange } from '../state/settle-layout.ts'
import { words } from '../text/words.ts'
import { canvas } from './canvas-handle.ts'

export const ZoomTools = () => {
  const say = words()
  const act = (label: string, path: string, run: () => void) => (
    <button type="button" class="tool" title={label} onClick={run}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
      <span class="unseen">{label}</span>
    </button>
  )
  return (
    <div class="zoom">
      {act(say.zoomIn, 'M10 4v12M4 10h12', () => canvas.value?.zoomBy(1.25))}
      {act(say.zoomOut, 'M4 10h12', () => canvas.value?.zoomBy(0.8))}
      {act(say.fit, 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4', () => canvas.value?.fit())}
      {act(
        say.rearrange,
        'M10 3v14M3 10h14M5.5 5.5l9 9M14.5 5.5l-9 9',
        () => void rearrange().then(() => canvas.value?.fit()),
      )}
    </div>
  )
}
