/** Runs the scorer of the gold set on our answers. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Figures {
  readonly articles: number
  readonly gold: number
  readonly found: number
  readonly meeting: Rates
  readonly pair: Rates
  readonly full: Rates
  readonly slots: Readonly<Record<string, number>>
}

export interface GoldArticle {
  readonly id: string
  readonly published: string | null
  readonly meetings: readonly { readonly optional?: boolean }[]
}

/** One line of `--show`: what is wrong with one meeting. */
export interface Finding {
  readonly id: string
  /** `MISSED`, `FALSE ALARM`, `WRONG PEOPLE` or `SLOTS a,b`. */
  readonly kind: string
  readonly line: string
}

export interface Scored {
  readonly figures: Figures
  readonly findings: readonly Finding[]
}

/** @param scorer path of score.mjs; @param answers one line of `whomet extract` for each article */
export function score(scorer: string, gold: readonly GoldArticle[], answers: readonly string[]): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'whomet-quality-'))
  try {
    const [goldFile, answerFile] = [join(folder, 'gold.json'), join(folder, 'answers.jsonl')]
    writeFileSync(goldFile, JSON.stringify(gold))
    writeFileSync(answerFile, answers.join('\n'))
    const run = (flag: string) =>
      execFileSync(process.execPath, [scorer, goldFile, answerFile, flag], { encoding: 'utf8', maxBuffer: 64_000_000 })
    const findings = run('--show')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line): Finding => {
        const [id = '', kind = '', ...rest] = line.split('\t')
        return { id, kind, line: rest.join('\t') }
      })
    return { figures: JSON.parse(run('--json')) as Figures, findings }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
