/**
 * `npm run learn -- ARTICLES.jsonl LABELS.json [ARTICLES.jsonl LABELS.json …]`: learns the weights of the slots that are
 * chosen among candidates, from labelled articles and the language's own examples; prints how often the choice is right
 * for articles held out, and writes `weights.json` of the language.
 */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { choose } from '../ingest/extract/choice.ts'
import type { Weights } from '../ingest/model/language.ts'
import { learn, type Row } from './learn/logit.ts'
import { examples, labelled, type Rows } from './learn/rows.ts'

const FOLDS = 8
const TARGET = new URL('../ingest/lang/vi/weights.json', import.meta.url)
const COMMENT =
  "How much each feature speaks for a day, or a place, as the meeting's own, in log-odds: learnt from labelled articles by `npm run learn`, not edited by hand."
/** The slots, each with how strongly its weights are held at zero: chosen by leaving articles out. */
const PRIORS = { date: 2, place: 4 } as const

/** An example is one sentence of a kind of which there are many: it counts as several. */
const EXAMPLES = 'examples'
const STANDS_FOR = 5

/** The same article always falls into the same fold. */
const foldOf = ({ article }: Row): number =>
  [...article].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS

const isRight = (weights: Weights, { options }: Row): boolean =>
  choose(
    weights,
    options.map((one) => ({ ...one, value: one.right })),
  )?.value === true

type Sets = readonly { readonly name: string; readonly rows: Rows }[]

/** Learns one slot from all sets, and says how often it is right for the articles of each. */
function learnt(slot: keyof Rows, sets: Sets): Weights {
  const all = sets.flatMap(({ rows }) => rows[slot])
  const taught = sets.flatMap(({ name, rows }) =>
    name === EXAMPLES ? Array(STANDS_FOR).fill(rows[slot]).flat() : rows[slot],
  )
  const prior = PRIORS[slot]
  const heldOut = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      taught.filter((row) => foldOf(row) !== fold),
      prior,
    ),
  )
  const weights = learn(taught, prior)
  for (const { name, rows } of [...sets.map((set) => ({ ...set, rows: set.rows[slot] })), { name: 'all', rows: all }]) {
    if (rows.length === 0) continue
    const percent = (right: (row: Row) => boolean) =>
      `${((100 * rows.filter(right).length) / rows.length).toFixed(1)} %`
    const held = percent((row) => isRight(heldOut[foldOf(row)] as Weights, row))
    const known = percent((row) => isRight(weights, row))
    console.log(`${name}: ${rows.length} meetings; ${slot} right ${held} held out, ${known} learnt`)
  }
  return weights
}

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0 || files.length % 2 === 1) {
    console.error('usage: npm run learn -- ARTICLES.jsonl LABELS.json [ARTICLES.jsonl LABELS.json …]')
    process.exitCode = 2
    return
  }
  const sets: { name: string; rows: Rows }[] = [{ name: EXAMPLES, rows: examples() }]
  for (let at = 0; at < files.length; at += 2) {
    const [articles, labels] = [files[at] as string, files[at + 1] as string]
    sets.push({ name: labels, rows: await labelled(articles, labels) })
  }
  const weights = { date: learnt('date', sets), place: learnt('place', sets) }
  writeFileSync(TARGET, `${JSON.stringify({ comment: COMMENT, ...weights }, null, 2)}\n`)
  for (const [slot, found] of Object.entries(weights)) console.log(`${slot}: ${Object.keys(found).length} weights`)
  console.log(`written to ${fileURLToPath(TARGET)}`)
}

await main(process.argv.slice(2))
