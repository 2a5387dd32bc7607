/** Bad input through the real `whomet ingest` into the real database: what is wrong is named with its cure, and the rest is ingested. */

import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { useFolder } from '../support/folder.ts'
import { whomet } from '../support/whomet.ts'

const folder = useFolder()
const database = useDatabase()
const STACK = /\n\s+at .+:\d+/

const good = (id: string): string =>
  JSON.stringify({
    id,
    published: '2031-05-03',
    text: `Ngày 2/5/2031, tại Huế, ông Đặng Hữu Tín đã gặp bà Mai Thị Hoà.`,
  })

const write = (name: string, ...lines: readonly (string | Buffer)[]): string => {
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])))
  return path
}

const articles = async (): Promise<string[]> =>
  (await database.rows<{ id: string }>('MATCH (a:Article) RETURN a.id AS id ORDER BY id')).map(({ id }) => id)

beforeEach(() => database.empty())

test('good articles around bad lines are ingested, each bad line is told by its number, and the exit code is 1', async () => {
  const path = write(
    'mixed.jsonl',
    good('first'),
    '{"id": "cut", "text": ',
    good('second'),
    '{"id": "empty", "text": "  "}',
    '{"id": "undated", "published": "32/13/2031", "text": "Ông Tín gặp bà Hoà."}',
    '["a list"]',
    '{"id": "textless"}',
    good('third'),
  )
  const { code, err } = await whomet(['ingest', path], { env: database.env })
  expect(code).toBe(1)
  expect(await articles()).toEqual(['first', 'second', 'third'])
  expect(err).toMatch(/mixed\.jsonl, line 2: .*JSON/)
  expect(err).toMatch(/mixed\.jsonl, line 4: .*empty/)
  expect(err).toMatch(/mixed\.jsonl, line 5: .*no date.*2023-07-13/)
  expect(err).toMatch(/mixed\.jsonl, line 6: .*object/)
  expect(err).toMatch(/mixed\.jsonl, line 7: .*"text" is missing/)
  expect(err).not.toMatch(/line [138]:/)
  expect(err).not.toMatch(STACK)
})

test('a missing file and a binary are told, and the file after them is ingested', async () => {
  const missing = join(folder, 'nowhere.jsonl')
  const binary = write('picture.jsonl', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  const { code, err } = await whomet(['ingest', missing, binary, write('good.jsonl', good('good'))], {
    env: database.env,
  })
  expect(code).toBe(1)
  expect(await articles()).toEqual(['good'])
  expect(err).toContain(missing)
  expect(err).toMatch(/picture\.jsonl.*not text/)
  expect(err).not.toMatch(STACK)
})

test('a line of 50 MB is told and skipped', async () => {
  const path = join(folder, 'huge.jsonl')
  const file = createWriteStream(path)
  file.write(`${good('before')}\n{"id": "huge", "text": "`)
  const part = 'gặp '.repeat(200_000)
  for (let written = 0; written < 50 * 1024 * 1024; written += part.length) file.write(part)
  file.end(`"}\n${good('after')}\n`)
  await finished(file)
  const { code, err } = await whomet(['ingest', path], { env: database.env })
  expect(code).toBe(1)
  expect(await articles()).toEqual(['after', 'before'])
  expect(err).toMatch(/huge\.jsonl, line 2: .*MB/)
})

test('a folder without articles is told', async () => {
  mkdirSync(join(folder, 'empty'), { recursive: true })
  const { code, err } = await whomet(['ingest', join(folder, 'empty')], { env: database.env })
  expect(code).toBe(1)
  expect(err).toContain(join(folder, 'empty'))
})

test('the same file twice: the second time changes nothing', async () => {
  const path = write('twice.jsonl', good('one'), good('two'))
  expect(await whomet(['ingest', path], { env: database.env })).toMatchObject({ code: 0 })
  const { code, out } = await whomet(['ingest', path, '--json'], { env: database.env })
  expect(code).toBe(0)
  const { added, changed, unchanged, writes } = JSON.parse(out)
  expect({ added, changed, unchanged }).toEqual({ added: 0, changed: 0, unchanged: 2 })
  expect(Object.values(writes).every((count) => count === 0)).toBe(true)
})

test.each([
  ['nobody listens', { NEO4J_URI: 'bolt://127.0.0.1:1' }, /bolt:\/\/127\.0\.0\.1:1.*Check that it runs/s],
  ['the password is wrong', { NEO4J_PASSWORD: 'wrong' }, /refuses the user "neo4j".*NEO4J_PASSWORD/s],
  ['the database is not there', { NEO4J_DATABASE: 'nowhere' }, /no database "nowhere".*NEO4J_DATABASE/s],
])('when %s, one message says which address and what to check', async (_, wrong, message) => {
  const path = write('unreached.jsonl', good('unreached'))
  const { code, err } = await whomet(['ingest', path], { env: { ...database.env, ...wrong } })
  expect(code).toBe(1)
  expect(err).toMatch(message)
  expect(err).not.toMatch(STACK)
})

test('without a path it was used wrongly', async () => {
  expect(await whomet(['ingest'], { env: database.env })).toMatchObject({ code: 2, out: '' })
})
