/** The name of the page and its mark: two circles that meet. */

import { clear } from '../state/change.ts'
import { change } from '../state/store.ts'
import { words } from '../text/words.ts'

export const Brand = () => (
  <h1 class="brand">
    <button type="button" onClick={() => change(clear)} title={words().startOver}>
      <svg viewBox="0 0 36 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10.5" />
        <circle cx="24" cy="12" r="10.5" />
        <path class="brand-lens" d="M18 3.4a10.5 10.5 0 0 1 0 17.2 10.5 10.5 0 0 1 0-17.2z" />
      </svg>
      <span class="wide">whomet</span>
      <span class="unseen">whomet: {words().startOver}</span>
    </button>
  </h1>
)
