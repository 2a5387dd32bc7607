/** What completes a statement is Cypher of its own: a name that both bind would quietly be one and the same node. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allFiles } from '../../server/graph/statement.ts'

const textOf = (folder: string, name: string): string =>
  readFileSync(new URL(`../../server/graph/${folder}/${name}.cypher`, import.meta.url), 'utf8').replace(
    /^\s*\/\/.*$/gm,
    '',
  )

/** Names of nodes and relationships that a text binds, besides the meeting `m` that it is about. */
const bound = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/[([]([a-z]\w*):/g)].flatMap(([, name = '']) => (name === 'm' ? [] : [name])))

const completions = (['conditions', 'with'] as const).flatMap((folder) =>
  allFiles(folder).map((name) => ({ folder, name, names: [...bound(textOf(folder, name))] })),
)

test.each(allFiles('statements'))('%s shares no name with what completes it', (name) => {
  const text = textOf('statements', name)
  const own = bound(text)
  const shared = completions
    .filter(({ folder }) => text.includes(`{{${folder}}}`))
    .flatMap(({ folder, name: part, names }) =>
      names.filter((one) => own.has(one)).map((one) => `${one} of ${folder}/${part}`),
    )
  expect(shared).toEqual([])
})
