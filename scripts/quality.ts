/** `npm run quality`: the figures on the labelled articles, how they changed, and what kinds of error are left. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { meetingsLine } from '../cli/meetings-line.ts'
import { IngestError } from '../ingest/model/errors.ts'
import type { Explanation } from '../ingest/model/explanation.ts'
import { explainer } from '../ingest/pipeline.ts'
import { readArticles } from '../ingest/read/read.ts'
import { classes } from './quality/classes.ts'
import { type Figures, type GoldArticle, score } from './quality/score.ts'
import { show } from './quality/show.ts'

/** The labelled articles are not part of the project; `WHOMET_GOLD` names another folder. */
const GOLD = process.env.WHOMET_GOLD ?? fileURLToPath(new URL('../../shared/gold', import.meta.url))
const STATE = new URL('../.whomet/quality.json', import.meta.url)
/** Articles from this year on are shown apart. */
const RECENT = '2022'

type State = Readonly<Record<string, Figures>>

async function main(): Promise<void> {
  const [scorer, goldFile, articleFile] = ['score.mjs', 'dev/gold.json', 'dev/articles.jsonl'].map(
    (name) => `${GOLD}/${name}`,
  ) as [string, string, string]
  if (![scorer, goldFile, articleFile].every(existsSync)) {
    console.log('The labelled articles are not here, so nothing was measured. WHOMET_GOLD names their folder.')
    return
  }
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldArticle[]
  const explanations = await explained(articleFile)
  const scored = (name: string, keep: (article: GoldArticle) => boolean) => {
    const part = gold.filter(keep)
    const answers = part.flatMap(({ id }) => explanations.get(id) ?? []).map((one) => JSON.stringify(meetingsLine(one)))
    return { name, ...score(scorer, part, answers) }
  }
  const recent = ({ published }: GoldArticle) => (published ?? '') >= RECENT
  const parts = [
    scored('all', () => true),
    scored(`from ${RECENT} on`, recent),
    scored(`before ${RECENT}, or undated`, (article) => !recent(article)),
    scored('seed articles', ({ id }) => id.startsWith('seed-')),
  ]
  const before = existsSync(STATE) ? (JSON.parse(readFileSync(STATE, 'utf8')) as State) : {}
  for (const { name, figures } of parts) console.log(`${show(name, figures, before[name])}\n`)
  const byId = new Map(gold.map((article) => [article.id, article]))
  console.log('errors, by class:')
  for (const [name, count] of classes(parts[0]?.findings ?? [], byId, explanations))
    console.log(`${String(count).padStart(5)}  ${name}`)
  seeds(parts[3]?.figures)
  mkdirSync(new URL('.', STATE), { recursive: true })
  writeFileSync(STATE, JSON.stringify(Object.fromEntries(parts.map(({ name, figures }) => [name, figures])), null, 1))
}

async function explained(file: string): Promise<Map<string, Explanation>> {
  const explain = explainer('vi')
  const explanations = new Map<string, Explanation>()
  for await (const article of readArticles([file])) {
    if (article instanceof IngestError) throw article
    explanations.set(article.id, explain(article))
  }
  return explanations
}

/** Every required meeting of the seed articles must be found, and no other. */
function seeds(figures: Figures | undefined): void {
  if (!figures) return
  const right = Math.round(figures.meeting.recall * figures.gold)
  const wrong = figures.found - right
  console.log(`\nseed articles: ${right} of ${figures.gold} meetings found, ${wrong} false`)
}

await main()
