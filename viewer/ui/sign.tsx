/** The sign of a node in lists: the same shape and colour as on the canvas. */

import type { NodeKind } from '../state/view.ts'
import { initials } from '../text/initials.ts'

export const Sign = ({ kind, name }: { readonly kind: NodeKind; readonly name?: string }) => (
  <span class={`sign sign-${kind}`} aria-hidden="true">
    <svg viewBox="0 0 28 28" aria-hidden="true">
      {kind === 'person' && <circle cx="14" cy="14" r="13" />}
      {kind === 'meeting' && <path d="M14 4 24 14 14 24 4 14z" />}
      {kind === 'event' && <rect x="2.5" y="6" width="23" height="16" rx="4" />}
      {kind === 'place' && <path d="M8 3.5h12l6 10.5-6 10.5H8L2 14z" stroke-linejoin="round" />}
    </svg>
    {kind === 'person' && name !== undefined && <b>{initials(name)}</b>}
  </span>
)
