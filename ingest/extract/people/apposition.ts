/** Brackets and appositions after a name: ", Chủ tịch Hội … ," when no other name ends them. */

import { HOME_OFFICES } from './entity.ts'
import type { Title } from './mention.ts'
import type { NameCandidate } from './name.ts'
import { closeBracket, type Scan } from './scan.ts'
import { elsewhere, parseTitles } from './titles.ts'

export function apposition(
  scan: Scan,
  after: number,
  name: NameCandidate,
  titled: boolean,
): { titles: readonly Title[]; to: number; alias: NameCandidate | null } {
  const { reading, sentence } = scan
  const { tokens } = reading
  let to = closeBracket(scan, after)
  // "Tay-íp Éc-đô-gan (Tayyip Erdogan)": another spelling of the name.
  const inside = to > after ? (scan.names.candidates.get(after + 1) ?? null) : null
  const alias = inside && inside.to === to - 1 ? inside : null
  const titles: Title[] = []
  for (let round = 0; round < 6; round++) {
    const mark = tokens[to]?.text
    if (to >= sentence.to || (mark !== ',' && mark !== '-' && mark !== '–')) break
    const parsed = parseTitles(scan, to + 1)
    // "ông Musk, giám đốc Tesla": a company behind a title of no office of state.
    const company =
      parsed?.name &&
      parsed.name.kind === 'foreign' &&
      parsed.name.to - parsed.name.from === 1 &&
      scan.lexicon.weak.has(parsed.titles[0]?.class ?? '')
    // "bà A - Phu nhân Thủ tướng B": who is meant is still A.
    const spouse = parsed?.titles[0]?.class === 'spouse' && parsed.titles.length > 1 ? parsed.titles[0] : null
    if (parsed?.name && spouse) {
      titles.push(spouse)
      to = parsed.to
      continue
    }
    if (!parsed || (parsed.name && !company)) break
    if (parsed.titles.some((title) => elsewhere(scan, title, name))) break
    const end = tokens[parsed.to]
    // "Tại cuộc gặp ông B, Phó Thủ tướng nhấn mạnh …": a bare title with a verb behind it is somebody else's.
    const bare = parsed.titles.length === 1 && parsed.titles[0]?.text.toLowerCase() === parsed.titles[0]?.head
    if (bare && HOME_OFFICES.has(parsed.titles[0]?.class ?? '') && mark === ',' && end?.kind === 'word') break
    const listGoesOn = scan.lexicon.grammar.listGoesOn.has(end?.lower ?? '')
    // "Bộ trưởng A, Thứ trưởng và B": a list; "ông A, Thứ trưởng Bộ Ngoại giao cùng B": whoever has no title yet has that one, and behind a dash it is nobody else's.
    if (listGoesOn && round === 0 && (bare || (titled && mark === ','))) break
    titles.push(...parsed.titles)
    to = parsed.to
  }
  if (titles.length > 0 && tokens[to]?.text === ',' && to + 1 < sentence.to) to++
  return { titles, to, alias }
}
