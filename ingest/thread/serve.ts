/** What a thread does: articles in, claims out, one answer each, in order. */

import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import { extractor } from '../pipeline.ts'
import { carefully } from './careful.ts'

const extract = carefully(extractor(workerData as string))
parentPort?.on('message', (article: Article) => parentPort?.postMessage(extract(article)))
parentPort?.postMessage('ready')
