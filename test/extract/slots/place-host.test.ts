/** What tells in whose country a meeting was, where no place is named: each sign offers the country, whatever it weighs. */

import { expect, test } from 'vitest'
import { cleaner } from '../../../ingest/clean/index.ts'
import { dateFinder } from '../../../ingest/extract/dates/index.ts'
import { compileLexicon, workingOf } from '../../../ingest/extract/index.ts'
import { placeOptions } from '../../../ingest/extract/slots/place-options.ts'
import { loadKnowledge } from '../../../ingest/load/knowledge.ts'
import { loadLanguage } from '../../../ingest/load/language.ts'
import { articleOf } from '../../support/article.ts'

const language = loadLanguage('vi')
const lexicon = compileLexicon(language, loadKnowledge())
const clean = cleaner(language.clean)
const dates = dateFinder(language.dates)

/** Country → signs that speak for or against it, of the last meeting. */
function signs(text: string): Record<string, string[]> {
  const work = workingOf(clean(articleOf(text)), dates, lexicon)
  const draft = work?.drafts.at(-1)
  if (!work || !draft) throw new Error(`no meeting in: ${text}`)
  const told = placeOptions(work.context, draft, null).flatMap(({ value, features }): [string, string[]][] => {
    const own = features.filter((one) => /^host [a-z ]+(?<! country| inner)$/.test(one)).map((one) => one.slice(5))
    return value && own.length > 0 ? [[value.names[0] as string, own]] : []
  })
  return Object.fromEntries(told)
}

test.each<[string, string, Record<string, string[]>]>([
  [
    'a visit without its goal, told with the meeting',
    'Trong khuôn khổ chuyến thăm, Bộ trưởng Lê Văn An đã hội đàm với Ngoại trưởng Chile Juan Prado.',
    { Chile: ['visited here'] },
  ],
  [
    'a visit without its goal, told elsewhere',
    'Bộ trưởng Lê Văn An đã hội đàm với Ngoại trưởng Chile Juan Prado. Ông Prado nói rằng chuyến thăm của Bộ trưởng Lê Văn An sẽ mở đường cho hợp tác.',
    { Chile: ['visited'] },
  ],
  [
    'who invites receives, also in the name of another',
    'Theo lời mời của Thủ tướng Thái Lan Prasert Chaiyo, Thủ tướng Lê Văn An dự hội nghị. Thủ tướng Lê Văn An đã gặp Tổng thống Chile Juan Prado.',
    { 'Thái Lan': ['inviting'] },
  ],
  [
    'who lives in a country as an envoy meets its people there',
    'Đại sứ Việt Nam tại Chile Lê Văn An đã gặp Bộ trưởng Y tế Chile Juan Prado.',
    { Chile: ['posted'] },
  ],
  [
    'the clock of the country',
    'Chiều 9/10 (giờ địa phương), Bộ trưởng Lê Văn An đã hội đàm với Ngoại trưởng Chile Juan Prado.',
    { Chile: ['clock'] },
  ],
  [
    'where somebody is asked to come they are not, though another passage names it',
    'Bộ trưởng Lê Văn An đã hội đàm với Ngoại trưởng Chile Juan Prado. Bộ trưởng Lê Văn An mời Ngoại trưởng Juan Prado sớm thăm Việt Nam. Tại Việt Nam có nhiều nhà máy.',
    { 'Việt Nam': ['invited to'] },
  ],
  ['nothing tells it', 'Bộ trưởng Lê Văn An đã hội đàm với Ngoại trưởng Chile Juan Prado.', {}],
])('%s: %s', (_, text, expected) => expect(signs(text)).toEqual(expected))
