/** The frame around what was asked for: waiting, failed, gone, or there. */

import type { ComponentChildren } from 'preact'
import { words } from '../text/words.ts'
import { Trouble } from './trouble.tsx'
import type { Asked } from './use-answer.ts'

interface Props<T> {
  readonly asked: Asked<T>
  readonly children: (data: NonNullable<T>) => ComponentChildren
}

export const Answered = <T,>({ asked, children }: Props<T>) => {
  if (asked.state === 'asking') return <p class="evidence-wait">{words().working}</p>
  if (asked.state === 'failed') return <Trouble {...asked} />
  if (asked.data === null || asked.data === undefined) return <p class="evidence-none">{words().gone}</p>
  return <>{children(asked.data)}</>
}
