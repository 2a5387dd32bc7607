/** What just happened, for eyes (a while) and for screen readers. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { said } from '../state/store.ts'

/** How long it stays, milliseconds. */
const STAYS = 6000

export const Said = () => {
  const gone = useSignal(0)
  const { text, at } = said.value
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => {
      gone.value = at
    }, STAYS)
    return () => clearTimeout(timer)
  }, [at])
  return (
    <div class={text === '' || gone.value === at ? 'said said-gone' : 'said'} role="status" aria-live="polite">
      {text}
    </div>
  )
}
