/** Threads that extract, seen from outside. */

import { Worker } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import type { Answer } from './careful.ts'

interface Question {
  resolve(answer: Answer): void
  reject(error: Error): void
}

export interface Thread {
  readonly worker: Worker
  /** Asked and not yet answered, in order. */
  readonly questions: Question[]
  ready: boolean
}

export function start(code: string): Thread {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: code })
  const thread: Thread = { worker, questions: [], ready: false }
  const fail = (error: Error) => {
    thread.ready = false
    for (const { reject } of thread.questions.splice(0)) reject(error)
  }
  worker.on('message', (answer: Answer | 'ready') => {
    if (answer === 'ready') thread.ready = true
    else thread.questions.shift()?.resolve(answer)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('a thread ended before its work was done; with --threads 1 none is needed')))
  return thread
}

/** The ready thread with the fewest questions; null while all are starting. */
export function leastBusy(pool: readonly Thread[]): Thread | null {
  let best: Thread | null = null
  for (const thread of pool)
    if (thread.ready && (!best || thread.questions.length < best.questions.length)) best = thread
  return best
}

export function ask(thread: Thread, article: Article): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => thread.questions.push({ resolve, reject }))
  thread.worker.postMessage(article)
  return answer
}
