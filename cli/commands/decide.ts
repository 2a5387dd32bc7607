/** `whomet decide`: what a person knows better than the rules. */

import { createReadStream, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import { applyDecisions, decide, undo } from '../../ingest/decide.ts'
import type { Decision } from '../../ingest/model/decision.ts'
import { keepDecisions, withoutEffect } from '../../ingest/update/decisions.ts'
import { type Command, Misuse } from '../command.ts'
import { type OpenGraph, withGraph } from '../graph.ts'
import { say } from '../say.ts'

const KINDS = ['merge', 'split', 'rename', 'reject', 'confirm'] as const

const help = `Usage: whomet decide merge ID ID… | split ID ID… | rename ID NAME | reject ID [ID] | confirm ID  --why TEXT [--by NAME]
       whomet decide list | undo DECISION | export FILE | import FILE

merge    people, meetings, events or places that are one; the first id stays
split    a person and the articles that mean another of the name, or a meeting and the claims that are of another one
rename   a person, event or place
reject   a meeting or claim that is none, or two people who are not one
confirm  a meeting or claim that was looked at and is right
list     all decisions; those that touch nothing now are marked, and kept
undo     takes one back; export and import hand them on as JSON Lines ("-" for standard output or input)

Decisions outlive ingesting and forgetting.

  --why TEXT   the reason, for whoever reads it later (needed to decide)
  --by NAME    who decides (the user's name on this machine if left out)
  --json       JSON instead of sentences

Exit codes: 0 done, 1 failed, 2 used wrongly.
Example: whomet decide merge wang-yi vuong-nghi-1a2b3c4d --why "one person, two spellings"`

export const command: Command = {
  name: 'decide',
  summary: 'merges, splits, renames, rejects or confirms by hand, for good',
  help,
  options: { why: { type: 'string' }, by: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, values }) {
    const [action = '', ...rest] = words
    const json = values.json === true
    if (action === 'list') return withGraph((graph) => list(graph, json))
    if (action === 'undo' && rest.length === 1) return withGraph((graph) => takeBack(graph, rest[0] ?? ''))
    if (action === 'export' && rest.length === 1) return withGraph((graph) => exportTo(graph, rest[0] ?? ''))
    if (action === 'import' && rest.length === 1) return withGraph((graph) => importFrom(graph, rest[0] ?? ''))
    const kind = KINDS.find((one) => one === action)
    if (!kind || rest.length === 0)
      throw new Misuse('say what to decide: merge, split, rename, reject or confirm, with ids.')
    const why = values.why
    if (typeof why !== 'string' || !why.trim()) throw new Misuse('say why: --why TEXT.')
    const by = typeof values.by === 'string' ? values.by : userInfo().username
    const [id = '', ...name] = rest
    const wish = kind === 'rename' ? { kind, ids: [id], name: name.join(' '), why, by } : { kind, ids: rest, why, by }
    return withGraph(async ({ store, context }) => {
      const decision = await decide(store, wish, context)
      console.log(json ? JSON.stringify(decision) : `decided: ${sentence(decision)}`)
      return 0
    })
  },
}

const sentence = ({ id, kind, of, ids, articles, claims, name, why, by, at }: Decision): string => {
  const what = kind === 'split' ? [...ids, ...articles, ...claims] : ids.length > 0 ? ids : claims
  return `${id} ${at.slice(0, 10)} ${by}: ${kind} ${of} ${what.join(' ')}${name ? ` as "${name}"` : ''} (${why})`
}

async function list({ store, context }: OpenGraph, json: boolean): Promise<number> {
  const idle = new Set((await withoutEffect(store, context)).map(({ id }) => id))
  for (const decision of context.rulings.decisions) {
    const applies = !idle.has(decision.id)
    console.log(
      json
        ? JSON.stringify({ ...decision, applies })
        : `${sentence(decision)}${applies ? '' : ' [touches nothing now]'}`,
    )
  }
  return 0
}

async function takeBack({ store, context }: OpenGraph, id: string): Promise<number> {
  const decision = await undo(store, id, context)
  if (decision === null) {
    say(`${id}: there is no such decision; \`whomet decide list\` shows them`)
    return 1
  }
  console.log(`taken back: ${sentence(decision)}`)
  return 0
}

async function exportTo({ context }: OpenGraph, file: string): Promise<number> {
  const lines = context.rulings.decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('')
  if (file === '-') process.stdout.write(lines)
  else writeFileSync(file, lines)
  return 0
}

async function importFrom({ store, context }: OpenGraph, file: string): Promise<number> {
  const decisions: Decision[] = []
  let number = 0
  let failed = false
  for await (const line of createInterface({ input: file === '-' ? process.stdin : createReadStream(file) })) {
    number++
    if (!line.trim()) continue
    const decision = parse(line)
    if (decision) decisions.push(decision)
    else {
      failed = true
      say(`${file}, line ${number}: this is no decision; \`whomet decide export\` shows the form`)
    }
  }
  await keepDecisions(store, decisions)
  await applyDecisions(store, context)
  console.log(`${decisions.length} decisions taken over`)
  return failed ? 1 : 0
}

function parse(line: string): Decision | null {
  try {
    const value = JSON.parse(line) as Decision
    const lists = [value.ids, value.claims, value.articles, value.names]
    const texts = [value.id, value.of, value.why, value.by, value.at]
    const sound =
      KINDS.includes(value.kind) &&
      lists.every((one) => Array.isArray(one) && one.every((id) => typeof id === 'string')) &&
      texts.every((text) => typeof text === 'string')
    return sound ? { ...value, name: typeof value.name === 'string' ? value.name : null } : null
  } catch {
    return null
  }
}
