/** Titles with the country or body they belong to, one after another, up to a name if there is one. */

import { classOf, GENERAL, HOME_OFFICES, STATE } from './entity.ts'
import type { Title } from './mention.ts'
import { modifiers } from './modifiers.ts'
import type { NameCandidate } from './name.ts'
import { type Scan, skipQualifiers, textIn } from './scan.ts'

export interface Parsed {
  readonly titles: Title[]
  readonly name: NameCandidate | null
  readonly to: number
}

function countryIn(scan: Scan, from: number, to: number): { code: string | null; text: string | null; local: boolean } {
  let local = false
  for (let i = from; i < to; i++) {
    const geo = scan.names.geo.get(i)
    if (geo?.country) return { code: geo.country, text: textIn(scan, geo.from, geo.to), local }
    if (geo?.local) local = true
  }
  return { code: null, text: null, local }
}

/** "Vị Tổng thống mới nhậm chức của Hàn Quốc": the country a few words behind a title without a name. */
function countryBehind({ reading, lexicon, names, sentence }: Scan, from: number): string | null {
  const limit = Math.min(sentence.to, from + 6)
  for (let i = from; i < limit; i++) {
    if (reading.tokens[i]?.kind === 'mark') return null
    if (lexicon.grammar.of.has(reading.tokens[i]?.lower ?? '')) return names.geo.get(i + 1)?.country ?? null
  }
  return null
}

/** Whether one person can bear both titles of a chain: not in two countries, not two thrones. */
function together({ lexicon }: Scan, one: Title, kind: string, country: string | null): boolean {
  if (one.country && country && one.country !== country) return false
  return !(lexicon.exclusive.has(one.class) && lexicon.exclusive.has(kind) && one.class !== kind)
}

/** "lãnh đạo Nga, Tổng thống Trump", "ông Duterte, Chủ tịch Trung Quốc": somebody known to be of another country does not hold the office. */
export function elsewhere({ lexicon }: Scan, title: Title, { known }: NameCandidate): boolean {
  const { knowledge } = lexicon
  const [person] = known
  const { country } = title
  if (!person || known.length > 1 || !country || !STATE.has(classOf(title))) return false
  if (!title.land || !person.country || person.country === country) return false
  return !knowledge.holdings(person.id).some((holding) => holding.country === country)
}

/** "Gặp Chủ tịch Ủy ban Thương mại, Thủ tướng chúc mừng …": a bare home office with a verb behind it begins the clause. */
function begins({ reading }: Scan, before: Title, kind: string, to: number, bare: boolean): boolean {
  const next = reading.tokens[to]
  return bare && HOME_OFFICES.has(kind) && GENERAL.has(before.class) && next?.kind === 'word' && !next.cap
}

/** Who speaks for a country abroad holds no office of another one. */
const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'consul'])

/** "ông Kim, Giám đốc Công ty Điện lực Hàn Quốc, Phó Thủ tướng A", "Đại sứ Mỹ, Chủ tịch UBND tỉnh B": the home country's office is another person's. */
function ours({ reading, lexicon }: Scan, before: Title, kind: string, name: NameCandidate): boolean {
  const { home } = lexicon.language
  return (
    before.country !== null &&
    before.country !== home &&
    (HOME_OFFICES.has(kind) || (ENVOYS.has(before.class) && !ENVOYS.has(kind))) &&
    name.kind !== 'foreign' &&
    lexicon.surnames.has(reading.tokens[name.from]?.lower ?? '') &&
    name.known.every(({ country }) => country === home)
  )
}

/** A title without a name ends with the last capitalised word that belongs to it. */
function trimmed({ reading, names }: Scan, from: number, to: number): number {
  let end = from
  for (let i = from; i < to; i++) {
    const geo = names.geo.get(i)
    if (geo) end = Math.max(end, geo.to)
    else if (reading.tokens[i]?.cap || reading.tokens[i]?.text === ')') end = i + 1
  }
  // "Bộ Ngoại giao", "Quốc hội": the small syllable of a compound stays.
  if (end > from && end < to && reading.tokens[end]?.kind === 'word' && !names.geo.has(end - 1)) end++
  return Math.max(end, from)
}

/** What opens a sentence with somebody as its object is rarely longer, in tokens. */
const FRONT_REACH = 5

/** "Báo cáo với Bí thư Tỉnh ủy, …", "Trao đổi với Thủ tướng, …": a verb of talking opens the sentence, and ends right before token `at`. */
function spokenTo({ reading: { tokens }, lexicon, sentence: { from } }: Scan, at: number): boolean {
  if (at === from || at - from > FRONT_REACH) return false
  const end = lexicon.grammar.with.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  const verb = lexicon.meetings.at(tokens, from, at) ?? lexicon.voices.at(tokens, from, at)
  return verb?.to === end || verb?.to === at
}

/** "…, Chủ tịch Hội Lê Văn An cho biết": whoever the clause begins with says something right away. */
const saysNext = ({ reading: { tokens }, lexicon, sentence }: Scan, { to }: NameCandidate): boolean =>
  lexicon.grammar.auxiliaries.has(tokens[to]?.lower ?? '') || lexicon.voices.at(tokens, to, sentence.to) !== null

/** Titles beginning at `at`, chained by commas, dashes and "kiêm", up to a name if there is one. */
export function parseTitles(scan: Scan, at: number): Parsed | null {
  const { reading, lexicon, sentence } = scan
  const titles: Title[] = []
  let start = at
  let end = at
  const front = spokenTo(scan, at)
  for (let round = 0; round < 8; round++) {
    const head = skipQualifiers(scan, start)
    const found = lexicon.titles.at(reading.tokens, head, sentence.to)
    if (!found || found.value.class === 'none') break
    const comma = reading.tokens[start - 1]?.text === ','
    const own = modifiers(scan, found.to, found.value.class)
    // "Trao đổi với Thủ tướng, bà Lê Thị An, Giám đốc Sở, cho biết …": the comma ends what is in front.
    const bare = own.to === found.to && own.name !== null && own.name.from > own.to
    const next = front && bare ? { ...own, name: null, title: -1 } : own
    // "Báo cáo với Bí thư Tỉnh ủy, Chủ tịch Hội Lê Văn An cho biết …".
    if (front && titles.length > 0 && comma && next.name && saysNext(scan, next.name)) break
    let to = next.to
    while (to > found.to && reading.tokens[to - 1]?.kind === 'mark' && reading.tokens[to - 1]?.text !== ')') to--
    const country = countryIn(scan, found.to, to)
    const code = found.value.country ?? country.code ?? (next.name ? null : countryBehind(scan, to))
    const before = titles[titles.length - 1]
    if (before && !together(scan, before, found.value.class, code)) break
    if (before && next.name && ours(scan, before, found.value.class, next.name)) break
    if (before && next.name && !code && elsewhere(scan, before, next.name)) break
    if (before && !next.name && begins(scan, before, found.value.class, to, to === found.to)) break
    if (!next.name) to = trimmed(scan, found.to, to)
    const prefix = Array.from({ length: found.from - start }, (_, k) => reading.tokens[start + k]?.lower ?? '')
    titles.push({
      class: found.value.class,
      office: found.value.office,
      text: textIn(scan, start, to),
      head: textIn(scan, found.from, found.to).toLowerCase(),
      country: code,
      land: code !== null && lexicon.knowledge.place(code.toLowerCase()) !== null,
      countryText: country.text,
      local: country.local,
      former: prefix.some((word) => lexicon.former.has(word)),
    })
    end = to
    if (next.name) return { titles, name: next.name, to: next.name.to }
    if (next.title < 0) break
    start = next.title
    if (reading.tokens[start]?.kind === 'mark') start++
  }
  return titles.length > 0 ? { titles, name: null, to: end } : null
}
