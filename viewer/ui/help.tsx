/** The list of keys, as a dialog. */

import { useEffect, useRef } from 'preact/hooks'
import { words } from '../text/words.ts'
import { helpOpen } from './help-state.ts'

export const Help = () => {
  const box = useRef<HTMLDialogElement>(null)
  const say = words()
  useEffect(() => {
    if (helpOpen.value) box.current?.showModal()
    else box.current?.close()
  }, [helpOpen.value])
  return (
    <dialog
      ref={box}
      class="help"
      aria-labelledby="help-title"
      onClose={() => {
        helpOpen.value = false
      }}
    >
      <h2 id="help-title">{say.help}</h2>
      <dl>
        {say.helpRows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="button"
        onClick={() => {
          helpOpen.value = false
        }}
      >
        {say.close}
      </button>
    </dialog>
  )
}
