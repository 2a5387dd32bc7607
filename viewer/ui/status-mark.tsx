/** A status as a word beside the line it is drawn with. */

import type { Status } from '../state/view.ts'
import { words } from '../text/words.ts'

const DASHES: Readonly<Record<Status, string | undefined>> = {
  HELD: undefined,
  PLANNED: '6 3',
  PROPOSED: '1 4',
  CANCELLED: '6 3',
  DENIED: '1 4',
}

export const StatusLine = ({ status }: { readonly status: Status }) => (
  <svg class={`status-line ${status}`} viewBox="0 0 30 10" aria-hidden="true">
    <line x1="1" y1="5" x2="29" y2="5" stroke-dasharray={DASHES[status]} stroke-linecap="round" />
    {(status === 'CANCELLED' || status === 'DENIED') && <line x1="15" y1="0.5" x2="15" y2="9.5" />}
    {status === 'DENIED' && <line x1="19" y1="0.5" x2="19" y2="9.5" />}
  </svg>
)

export const StatusMark = ({ status }: { readonly status: Status }) => (
  <span class={`status ${status}`}>
    <StatusLine status={status} />
    {words().statuses[status]}
  </span>
)
