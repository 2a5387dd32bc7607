/** One office said once of two countries or places: "Bộ trưởng Quốc phòng Mỹ A và Hàn Quốc B", "Tổng thống Nga và Ukraine". */

import { STATE } from './entity.ts'
import type { Mention, Title } from './mention.ts'
import type { Geo } from './name.ts'
import { type Scan, textIn } from './scan.ts'

/** At most so many countries stand behind one office. */
const LONGEST_LIST = 5

/** Whether from the joint at `at` on nothing but countries follow, the last behind "và": "Mỹ, Nhật Bản và Hàn Quốc". */
function listEnds({ reading: { tokens }, lexicon, names }: Scan, at: number): boolean {
  let i = at
  for (let round = 0; round < LONGEST_LIST; round++) {
    const last = lexicon.grammar.and.has(tokens[i]?.lower ?? '')
    const geo = names.geo.get(i + 1)
    if (!geo?.country || !(last || tokens[i]?.text === ',')) return false
    if (last) return true
    i = geo.to
  }
  return false
}

/** The same office, of another country or place. */
function transferred(scan: Scan, { class: kind, head, office, countryText, text }: Title, geo: Geo): Title {
  const name = textIn(scan, geo.from, geo.to)
  return {
    class: kind,
    head,
    office,
    text: countryText ? text.replace(countryText, name) : `${head} ${name}`,
    country: geo.country,
    land: geo.country !== null && scan.lexicon.knowledge.place(geo.country.toLowerCase()) !== null,
    countryText: geo.country ? name : null,
    former: false,
    local: geo.local,
  }
}

/** Who is meant at a country that stands at token `at`, joined to whoever was told of right `before`; null for nobody. */
export function sharedOffice(scan: Scan, sentence: number, at: number, before: Mention | undefined): Mention | null {
  const { reading, lexicon, names } = scan
  const geo = names.geo.get(at)
  const title = before?.titles[before.titles.length - 1]
  if (!geo || !before || !title || before.titles.length > 1 || before.plural) return null
  const joint = at - 1
  // An apposition takes the comma behind it in.
  if (before.to !== joint && !(before.to === at && reading.tokens[joint]?.text === ',')) return null
  const and = lexicon.grammar.and.has(reading.tokens[joint]?.lower ?? '')
  if (!and && reading.tokens[joint]?.text !== ',') return null
  const found = names.candidates.get(geo.to)
  const name = found && !found.doubtful ? found : null
  const base = { sentence, from: at, titles: [transferred(scan, title, geo)], alias: null, plural: false }
  const rest = { ...base, honorific: null, group: null }
  // "Bộ trưởng Quốc phòng Mỹ A và Hàn Quốc B", "Chủ tịch UBND tỉnh X A và Y B".
  if (before.how === 'name' && name && (title.country ? geo.country !== null : title.local && geo.local))
    return { ...rest, to: name.to, name, how: 'name' }
  if (before.how !== 'role' || name || !title.land || !geo.country || geo.country === title.country) return null
  return STATE.has(title.class) && (and || listEnds(scan, joint))
    ? { ...rest, to: geo.to, name: null, how: 'role' }
    : null
}
