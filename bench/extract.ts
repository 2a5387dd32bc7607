/**
 * How fast articles are read, as ratios to a floor measured in the same run, and how time grows with length.
 *
 *   npx tsx bench/extract.ts [FILE.jsonl[.gz]] [--limit N] [--speed] [--growth] [--threads]
 *
 * Without a file it reads the project's samples, repeated. The floor is one JSON.parse of every article and one regular expression
 * over the words of its text; "x floor" says how many times that extracting costs, and depends little on the machine. What is held
 * in memory is measured in a process of its own, which collects all garbage first and holds no articles itself.
 */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../ingest/model/article.ts'
import { IngestError } from '../ingest/model/errors.ts'
import { extractAll } from '../ingest/parallel.ts'
import { extractor } from '../ingest/pipeline.ts'
import { toArticle } from '../ingest/read/article.ts'
import { HOSTILE, hostile } from './extract/hostile.ts'

const SAMPLES = fileURLToPath(new URL('../samples/articles.jsonl', import.meta.url))
const MEMORY = fileURLToPath(new URL('extract/memory.ts', import.meta.url))
const ROUNDS = 5
const WORDS = /\p{L}+/gu
const ENOUGH = 1_500_000
const SIZES = [64_000, 128_000, 256_000, 512_000, 1_000_000] as const
const TRIES = 3
/** A text that costs more than so many ms is tried once. */
const SHORT = 500
/** A text that costs more than so many ms is not measured at the next size: what it grows by is plain by then. */
const LONG = 20_000

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    speed: { type: 'boolean' },
    growth: { type: 'boolean' },
    threads: { type: 'boolean' },
  },
})

/** Milliseconds of processor time, which a busy machine stretches less than the clock. */
function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const bytesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { title, text }) => sum + Buffer.byteLength(title ?? '') + Buffer.byteLength(text), 0)

function load(file: string | undefined): string[] {
  const bytes = readFileSync(file ?? SAMPLES)
  const lines = (file?.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
  if (file) return lines.slice(0, Number(values.limit ?? lines.length))
  const size = lines.reduce((sum, line) => sum + line.length, 0)
  return Array.from({ length: Math.ceil(ENOUGH / size) }, () => lines).flat()
}

const lines = load(positionals[0])
const articles = lines.flatMap((line, place) => {
  const article = toArticle(JSON.parse(line), { file: 'bench', line: place + 1 })
  return article instanceof IngestError ? [] : [article]
})
const extract = extractor('vi')

function speed(): void {
  const megabytes = bytesOf(articles) / 1e6
  const floor: number[] = []
  const whole: number[] = []
  const clock: number[] = []
  let claims = 0
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(
      cost(() => {
        for (const line of lines) (JSON.parse(line) as Article).text.match(WORDS)
      }),
    )
    claims = 0
    const before = performance.now()
    whole.push(
      cost(() => {
        for (const article of articles) claims += extract(article).claims.length
      }),
    )
    clock.push(performance.now() - before)
  }
  const [a, b] = [median(floor), median(whole)]
  console.log(`${articles.length} articles, ${megabytes.toFixed(1)} MB, ${claims} claims; median of ${ROUNDS}`)
  console.log(`floor    ${a.toFixed(0).padStart(7)} ms  ${(megabytes / (a / 1000)).toFixed(1)} MB/s`)
  console.log(
    `extract  ${b.toFixed(0).padStart(7)} ms  ${(megabytes / (b / 1000)).toFixed(1)} MB/s  ${(b / a).toFixed(1)} x floor, ${(megabytes / (median(clock) / 1000)).toFixed(1)} MB/s by the clock`,
  )
  const node = ['--expose-gc', '--import', 'tsx', MEMORY, positionals[0] ?? SAMPLES, `${articles.length}`]
  console.log(`memory   ${execFileSync(process.execPath, node, { encoding: 'utf8' }).trim()}`)
}

/** The least of a few tries: what is over in no time says more about the collection of garbage than about the text. */
function least(work: () => void): number {
  const tries: number[] = []
  for (let all = 0; tries.length < TRIES && all < SHORT; all += tries.at(-1) ?? 0) tries.push(cost(work))
  return Math.min(...tries)
}

/** A power of the length that the time grows with: 1 is linear, 2 quadratic. */
function growth(): void {
  console.log(
    `\nhostile texts: power of the length from ${SIZES[1] / 1000} KB on; ms at ${SIZES.map((n) => n / 1000).join(', ')} KB`,
  )
  for (const [name, piece] of HOSTILE) {
    const times: number[] = []
    for (const bytes of SIZES) {
      const text = hostile(piece, bytes)
      const article = toArticle({ id: name, published: '2024-10-10', text }, { file: 'bench', line: 1 })
      if (article instanceof IngestError || (times.at(-1) ?? 0) > LONG) break
      times.push(least(() => extract(article)))
    }
    const last = times.length - 1
    const power = Math.log((times[last] ?? 1) / (times[1] ?? 1)) / Math.log((SIZES[last] ?? 1) / SIZES[1])
    console.log(`${name.padEnd(28)} ${power.toFixed(2)} ${times.map((time) => time.toFixed(0).padStart(7)).join('')}`)
  }
}

/** From how much text on threads pay: wall-clock time of one and of all, starting included. */
async function threads(): Promise<void> {
  console.log(`\nthreads: wall-clock ms with 1 and with ${availableParallelism()}`)
  for (const share of [0.05, 0.1, 0.25, 0.5, 1]) {
    const part = articles.slice(0, Math.ceil(articles.length * share))
    const times: number[] = []
    for (const count of [1, availableParallelism()]) {
      const before = performance.now()
      let next = 0
      for await (const item of extractAll('vi', stream(part), { threads: count }))
        if (item instanceof IngestError || item.article !== part[next++]) throw new Error('an article is out of order')
      times.push(performance.now() - before)
    }
    console.log(
      `${(bytesOf(part) / 1e6).toFixed(1).padStart(6)} MB ${times.map((time) => time.toFixed(0).padStart(8)).join('')}`,
    )
  }
}

async function* stream(part: readonly Article[]): AsyncGenerator<Article> {
  yield* part
}

if (values.speed || !(values.growth || values.threads)) speed()
if (values.growth) growth()
if (values.threads) await threads()
