/** A question asked while a component is shown, asked anew when it changes. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Failure, RequestError } from '../api/request.ts'

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: Failure; readonly detail: string; readonly again: () => void }

/** `key` names the question: another key asks again, and an answer to an older one is thrown away. */
export const useAnswer = <T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> => {
  const tries = useSignal(0)
  const got = useSignal<{ key: string; asked: Asked<T> }>({ key: '', asked: { state: 'asking' } })
  useEffect(() => {
    const own = new AbortController()
    ask(own.signal).then(
      (data) => {
        if (!own.signal.aborted) got.value = { key, asked: { state: 'answered', data } }
      },
      (error) => {
        if (own.signal.aborted) return
        const failure = error instanceof RequestError ? error.failure : 'broken'
        const again = () => {
          got.value = { key: '', asked: { state: 'asking' } }
          tries.value++
        }
        got.value = { key, asked: { state: 'failed', failure, detail: String(error?.message ?? error), again } }
      },
    )
    return () => own.abort()
  }, [key, tries.value])
  return got.value.key === key ? got.value.asked : { state: 'asking' }
}
