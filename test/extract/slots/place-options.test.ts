/** The places that are weighed for a meeting, and what speaks for a country that no passage names as a place: whatever each weighs. */

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

/** The options of the last meeting that are a place. */
function places(text: string): readonly { readonly name: string; readonly features: readonly string[] }[] {
  const work = workingOf(clean(articleOf(text)), dates, lexicon)
  const draft = work?.drafts.at(-1)
  if (!work || !draft) throw new Error(`no meeting in: ${text}`)
  return placeOptions(work.context, draft, null).flatMap(({ value, features }) =>
    value ? [{ name: value.names[0] as string, features }] : [],
  )
}

/** Country → signs that speak for or against it. */
const signs = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    places(text).flatMap(({ name, features }): [string, string[]][] => {
      const own = features.filter((one) => /^host [a-z ]+(?<! country| inner)$/.test(one)).map((one) => one.slice(5))
      return own.length > 0 ? [[name, own]] : []
    }),
  )

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
    { Chile: ['posted abroad'] },
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

test.each<[string, string, string[]]>([
  [
    'how far something reaches is no place',
    'Bão tràn từ Quảng Ninh đến Bình Thuận. Bộ trưởng Lê Văn An làm việc với ông Juan Prado.',
    [],
  ],
  [
    'a delegation at work is on no visit',
    'Bộ trưởng Lê Văn An cùng đoàn công tác Bộ Y tế gặp ông Juan Prado tại Cần Thơ.',
    ['Cần Thơ'],
  ],
  [
    'an institution that is visited is a place',
    'Bộ trưởng Lê Văn An đến thăm Bệnh viện Hoa Sen và gặp bác sĩ Juan Prado.',
    ['Bệnh viện Hoa Sen'],
  ],
  [
    'where somebody is asked to come is no place, however long who is asked',
    'Thủ tướng Chile Juan Prado gặp và mời Chủ tịch Quốc hội, Trưởng đoàn đại biểu Lê Văn An cùng phu nhân thăm Chile.',
    [],
  ],
  [
    'an invitation that was taken is a visit',
    'Nhận lời mời của chính phủ Singapore, Bộ trưởng Lê Văn An và phu nhân thăm chính thức Singapore. Bộ trưởng Lê Văn An gặp ông Juan Prado.',
    ['Singapore'],
  ],
])('%s: %s', (_, text, expected) => expect(places(text).map(({ name }) => name)).toEqual(expected))

test('where somebody lives says little of where they were met', () => {
  const [post] = places('Đại sứ quán Chile tại Hà Nội cho biết Bộ trưởng Lê Văn An đã gặp ông Juan Prado.')
  expect(post?.features).toContain('hardly post')
})
