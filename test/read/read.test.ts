/** Reading: every way an input may be bad names file, line and cure, and costs no other article. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../ingest/model/article.ts'
import { IngestError } from '../../ingest/model/errors.ts'
import { readArticles } from '../../ingest/read/read.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
async function* bytes(text: string) {
  yield Buffer.from(text)
}
async function read(paths: string[], stdin = '') {
  const articles: Article[] = []
  const errors: IngestError[] = []
  for await (const item of readArticles(paths, bytes(stdin)))
    item instanceof IngestError ? errors.push(item) : articles.push(item)
  return { articles, errors, ids: articles.map(({ id }) => id) }
}
const line = (id: string, more: object = {}) => JSON.stringify({ id, text: `Bài ${id}.`, ...more })

test.each([
  ['a malformed line', '{"id": "x", "text": ', 'json-malformed', /line 2: this is no JSON .*\{"title"/],
  ['an array instead of an object', '[1]', 'article-invalid', /line 2: an article is an object/],
  ['no text', '{"id":"x"}', 'article-invalid', /line 2: "text" is missing/],
  ['an empty text', '{"id":"x","text":" \\n"}', 'text-empty', /line 2: "text" is empty/],
  [
    'a date that is none',
    line('x', { published: '2023-02-30' }),
    'date-invalid',
    /line 2: "published" is "2023-02-30".*like 2023-07-13/,
  ],
  ['a date in another order', line('x', { published: '13/7/2023' }), 'date-invalid', /no date/],
  ['a title that is a number', line('x', { title: 7 }), 'article-invalid', /"title" must be a text/],
  [
    'bytes that are not UTF-8',
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    'not-text',
    /line 2: this is not UTF-8; save it as UTF-8/,
  ],
  [
    'a line too long',
    Buffer.alloc(17 * 1024 * 1024, 'x'),
    'line-too-long',
    /line 2: the line has 17 MB, more than the 16 MB/,
  ],
])('%s is reported and the lines around it are read', async (_, bad, code, message) => {
  const path = file(
    'bad.jsonl',
    Buffer.concat([Buffer.from(`${line('1')}\n`), Buffer.from(bad), Buffer.from(`\n\n${line('2')}`)]),
  )
  const { ids, errors } = await read([path])
  expect(ids).toEqual(['1', '2'])
  expect(errors).toHaveLength(1)
  expect(errors[0]?.code).toBe(code)
  expect(errors[0]?.message).toMatch(message)
  expect(errors[0]?.message).toContain(path)
  expect(errors[0]?.at).toMatchObject({ file: path, line: 2 })
})

test('a missing file, an unknown ending and a binary are reported, each once', async () => {
  const odd = file('odd.docx', 'x')
  const binary = file('binary.jsonl', Buffer.from([0, 1, 10, 0, 2, 10, 0, 3]))
  const good = file('good.jsonl', line('1'))
  const { ids, errors } = await read([join(folder, 'none.jsonl'), odd, binary, good])
  expect(ids).toEqual(['1'])
  expect(errors.map(({ code }) => code)).toEqual(['file-missing', 'file-unreadable', 'not-text'])
})

test('folders are read whole, in the order of their names, hidden and unknown files left out', async () => {
  file('tree/b.jsonl', `${line('b1')}\n${line('b2')}\n`)
  file('tree/a/one.json', JSON.stringify([{ id: 'a1', text: 'x' }, { id: 'a2' }, { id: 'a3', text: 'y' }]))
  file('tree/a/two.json', JSON.stringify({ id: 'a4', text: 'z' }))
  file('tree/c.txt', '\uFEFFTiêu đề\nNội dung bài.\n')
  file('tree/.hidden.jsonl', line('hidden'))
  file('tree/photo.png', Buffer.from([0, 1]))
  const { articles, ids, errors } = await read([join(folder, 'tree')])
  expect(ids.slice(0, 5)).toEqual(['a1', 'a3', 'a4', 'b1', 'b2'])
  expect(articles[5]).toMatchObject({ title: 'Tiêu đề', text: 'Nội dung bài.' })
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/one\.json, article 2: "text" is missing/),
  ])
})

test('packed JSON Lines are read; what is no whole gzip file is told, after what could be read of it', async () => {
  const whole = gzipSync(`${line('a')}\n${line('b')}\n`)
  expect((await read([file('whole.jsonl.gz', whole)])).ids).toEqual(['a', 'b'])
  // Random texts, so that the half holds some.
  const many = Array.from({ length: 2000 }, (_, at) => line(`n${at}`, { url: `https://example.org/${at * 7919}` }))
  const half = gzipSync(many.join('\n'))
  const cut = await read([file('half.ndjson.gz', half.subarray(0, half.length / 2)), file('after.jsonl', line('z'))])
  expect(cut.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/half\.ndjson\.gz: cannot be read \(Z_BUF_ERROR\); it is no whole gzip file; pack or fetch/),
  ])
  expect(cut.ids.length).toBeGreaterThan(1)
  expect(cut.ids.at(-1)).toBe('z')
  const none = await read([file('none.jsonl.gz', line('x'))])
  expect([none.ids, none.errors.map(({ code }) => code)]).toEqual([[], ['file-unreadable']])
  expect((await read([file('one.txt.gz', gzipSync('Bài.'))])).errors[0]?.message).toMatch(/unknown kind of file/)
})

test('JSON Lines under the wrong ending are read', async () => {
  expect((await read([file('lines.json', `${line('1')}\n${line('2')}`)])).ids).toEqual(['1', '2'])
})

test.each([
  ['JSON Lines', `${line('1')}\r\n${line('2')}\n`],
  ['an array', ` [${line('1')},${line('2')}]`],
])('standard input may be %s', async (_, stdin) => {
  expect((await read(['-'], stdin)).ids).toEqual(['1', '2'])
})

test('id falls back to the URL, then to a hash of the content; the outlet is the host', async () => {
  const url = 'https://www.vi-du.example/tin/1.html'
  const { articles } = await read(
    ['-'],
    [
      { url, text: 'a' },
      { text: 'a' },
      { title: 't', text: 'a' },
      { id: 7, text: 'a', published: '2023-07-13T23:59:00+07:00' },
    ]
      .map((record) => JSON.stringify(record))
      .join('\n'),
  )
  expect(articles[0]).toMatchObject({ id: url, outlet: 'vi-du.example', published: null })
  expect(articles[1]?.id).toMatch(/^[0-9a-f]{20}$/)
  expect(articles[2]?.id).not.toBe(articles[1]?.id)
  expect(articles[3]).toMatchObject({ id: '7', published: '2023-07-13' })
})

test.each(['2024', '2024-07', '', null])('a publication date of %j is one not known to the day', async (published) => {
  expect((await read(['-'], line('1', { published }))).articles[0]?.published).toBeNull()
})

test('half a surrogate pair is replaced without moving an offset', async () => {
  const { articles } = await read(['-'], '{"text":"a\\ud800b"}')
  expect(articles[0]?.text).toBe('a\uFFFDb')
})
