/** `whomet decide export` and `import`: decisions go from one graph to another, and say which lines are none. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { useFolder } from '../support/folder.ts'
import { whomet } from '../support/whomet.ts'

const database = useDatabase()
const folder = useFolder()
const run = (...words: readonly string[]) => whomet(words, { env: database.env })
const decisions = join(folder, 'decisions.jsonl')
const articles = join(folder, 'articles.jsonl')

beforeEach(() => database.empty())

test('decisions made here work there, and what is no decision is told by its line', { timeout: 600_000 }, async () => {
  const lines = [
    { id: 'a', published: '2031-05-20', text: 'Ngày 2/5/2031, tại Huế, ông Đặng Hữu Tín đã gặp bà Mai Thị Hoà.' },
    { id: 'b', published: '2031-05-20', text: 'Ngày 9/5/2031, tại Huế, ông Đặng Hữu Tính đã gặp bà Mai Thị Hoà.' },
  ]
  writeFileSync(articles, lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(await run('ingest', articles)).toMatchObject({ code: 0 })
  const people = () =>
    database.rows<{ id: string; names: string[] }>(
      'MATCH (p:Person) RETURN p.id AS id, p.names AS names ORDER BY p.name',
    )
  const [first, second] = (await people()).filter(({ names }) => names[0]?.startsWith('Đặng'))
  const why = ['--why', 'lỗi đánh máy', '--by', 'người thử']
  expect(await run('decide', 'merge', String(first?.id), String(second?.id), ...why)).toMatchObject({ code: 0 })
  const merged = await people()
  const hash = (await run('hash')).out
  expect(merged).toHaveLength(2)
  expect(await run('decide', 'export', decisions)).toMatchObject({ code: 0, out: '' })
  const [line = ''] = readFileSync(decisions, 'utf8').trim().split('\n')
  expect(JSON.parse(line)).toMatchObject({ kind: 'merge', ids: [first?.id, second?.id], by: 'người thử' })

  // Another graph: the decision comes first, and waits for its people.
  await database.empty()
  writeFileSync(decisions, `${line}\n\n{"kind": "merge"}\n`)
  const imported = await run('decide', 'import', decisions)
  expect(imported).toMatchObject({ code: 1, out: '1 decisions taken over\n' })
  expect(imported.err).toContain(`${decisions}, line 3: this is no decision`)
  expect((await run('decide', 'list')).out).toContain('[touches nothing now]')
  expect(await run('ingest', articles)).toMatchObject({ code: 0 })
  expect(await people()).toEqual(merged)
  expect((await run('hash')).out).toBe(hash)
  expect(await run('check')).toMatchObject({ code: 0 })
})
