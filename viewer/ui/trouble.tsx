/** What went wrong, what it means, what to do next. */

import type { Failure } from '../api/request.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly failure: Failure
  readonly detail: string
  readonly again: () => void
}

export const Trouble = ({ failure, detail, again }: Props) => {
  const [what, next] = words().failures[failure]
  return (
    <div class="trouble" role="alert">
      <strong>{what}</strong>
      <p>
        {next} {failure === 'refused' && <q>{detail}</q>}
      </p>
      <button type="button" class="button" onClick={again}>
        {words().again}
      </button>
    </div>
  )
}
