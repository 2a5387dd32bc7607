/** New meetings are announced and wait to be asked for. */

import { addWaiting } from '../state/live.ts'
import { waiting } from '../state/store.ts'
import { words } from '../text/words.ts'

export const Live = () => {
  const say = words()
  const count = waiting.value.length
  return (
    <div class="live" role="status">
      {count > 0 && (
        <>
          <strong>{say.arrived(count)}</strong>
          <button type="button" class="button button-strong" onClick={() => void addWaiting()}>
            {say.addArrived}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              waiting.value = []
            }}
          >
            {say.later}
          </button>
        </>
      )}
    </div>
  )
}
