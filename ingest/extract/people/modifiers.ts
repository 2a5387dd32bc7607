/** What a title is of: "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch Việt Nam", up to a name or another title. */

import type { NameCandidate } from './name.ts'
import { field } from './office-field.ts'
import { closeBracket, type Scan, skipQualifiers } from './scan.ts'

/** A title's modifiers are rarely longer ("Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội"). */
const LONGEST_MODIFIER = 22

/** "TS. Lê Văn An", "PGS. TS. Lê Văn An": a full stop behind a title's initials. */
const shortened = ({ reading: { tokens }, lexicon }: Scan, at: number): boolean =>
  tokens[at]?.text === '.' &&
  /\p{Lu}$/u.test(tokens[at - 1]?.text ?? '') &&
  lexicon.titles.at(tokens, at - 1, at) !== null

/** The end of a title's modifiers, the name they lead to, and whether another title follows. */
export function modifiers(
  scan: Scan,
  at: number,
  kind: string,
): { to: number; name: NameCandidate | null; title: number } {
  const { reading, lexicon, sentence, names } = scan
  const { tokens } = reading
  const { grammar } = lexicon
  // "nạn nhân vụ cháy tháp A": only the next word names who is no more than that.
  const limit = Math.min(sentence.to, at + (kind === 'private' ? 1 : LONGEST_MODIFIER))
  let i = at
  while (i < limit) {
    const name = names.candidates.get(i)
    if (name) {
      // "Thị trưởng Sakai (Nhật Bản) Kenji Morimoto": a place explained in brackets, then the name.
      const explained = names.geo.has(name.to + 1) ? closeBracket(scan, name.to) : name.to
      if (explained > name.to && names.candidates.has(explained)) {
        i = explained
        continue
      }
      // "Tập đoàn Vingroup Phạm Nhật Vượng", "Phòng Thương mại": such a name is part of the title, what follows may be the name.
      const short = name.to - name.from <= (name.kind === 'known' ? 0 : 2)
      // "Chủ tịch HĐTV Vinalines Lê Anh Sơn": a name right behind a thing's is the one the title is of.
      const next = name.to - name.from === 1 && name.known.length === 0 ? names.candidates.get(name.to) : undefined
      const followed = name.kind === 'foreign' && next?.kind === 'own' && !next.doubtful
      // "Tập đoàn Lamp & Sons Jack Long": a firm goes on.
      const joined = tokens[name.to]?.text === '&'
      if (kind === 'private') return { to: i, name, title: -1 }
      if (!name.doubtful && !followed && !joined && !(name.blocked && short)) return { to: i, name, title: -1 }
      i = name.to
      continue
    }
    const body = tokens[i]?.cap ? lexicon.bodies.at(tokens, i, limit) : null
    if (body && body.to - i > 1) {
      i = body.to
      continue
    }
    const place = names.geo.get(i)
    if (place) {
      i = place.to
      continue
    }
    const told = lexicon.sameCountry.at(tokens, i, limit)
    if (told && names.candidates.has(told.to)) {
      i = told.to
      continue
    }
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'mark') {
      // "Dato' Seri Dr. Ahmad": marks within a string of honorifics.
      if ((token.text === '.' || token.text === "'" || token.text === '’') && lexicon.honorifics.at(tokens, i - 1, i)) {
        i++
        continue
      }
      const after = skipQualifiers(scan, i + 1)
      if (shortened(scan, i)) {
        if (lexicon.titles.at(tokens, i + 1, sentence.to)) return { to: i, name: null, title: i + 1 }
        i++
        continue
      }
      if (
        (token.text === ',' || token.text === '-' || token.text === '–' || token.text === ';') &&
        lexicon.titles.at(tokens, after, sentence.to)
      ) {
        return { to: i, name: null, title: i + 1 }
      }
      if (token.text === '-' || token.text === '–' || token.text === '&') {
        i++
        continue
      }
      if (
        token.text === ',' &&
        tokens[i + 1]?.cap &&
        !names.candidates.has(i + 1) &&
        !names.geo.has(i + 1) &&
        !lexicon.openers.has(tokens[i + 1]?.lower ?? '')
      ) {
        i++
        continue
      }
      if (token.text === ',' && lexicon.honorifics.at(tokens, i + 1, sentence.to) && names.candidates.has(i + 2)) {
        return { to: i, name: names.candidates.get(i + 2) ?? null, title: -1 }
      }
      const closed = closeBracket(scan, i)
      if (closed > i) {
        i = closed
        continue
      }
      break
    }
    if (
      (grammar.concurrently.has(token.lower) || grammar.and.has(token.lower)) &&
      lexicon.titles.at(tokens, skipQualifiers(scan, i + 1), sentence.to)
    ) {
      return { to: i, name: null, title: grammar.concurrently.has(token.lower) ? i + 1 : -1 }
    }
    const courtesy = token.cap ? lexicon.honorifics.at(tokens, i, sentence.to) : null
    if (courtesy && !names.candidates.has(courtesy.to)) {
      i = courtesy.to
      continue
    }
    if (lexicon.honorifics.at(tokens, i, sentence.to) && (!token.cap || names.candidates.has(i + 1))) {
      return { to: i, name: names.candidates.get(i + 1) ?? null, title: -1 }
    }
    const title = lexicon.titles.at(tokens, skipQualifiers(scan, i), sentence.to)
    // "Chủ tịch Hội Nông dân tỉnh": people of a kind, with a capital, whose body it is.
    if (title && (title.value.class === 'none' || (title.value.class === 'private' && token.cap))) {
      i = title.to
      continue
    }
    if (title && !(title.value.class === 'member')) return { to: i, name: null, title: i }
    if (
      grammar.and.has(token.lower) &&
      tokens[i + 1]?.kind === 'word' &&
      (tokens[i + 1]?.cap || !lexicon.stops.at(tokens, i + 1)) &&
      !names.candidates.has(i + 1) &&
      !names.geo.has(i + 1)
    ) {
      i++
      continue
    }
    if (grammar.and.has(token.lower)) break
    if (grammar.at.has(token.lower) && names.geo.has(i + 1)) {
      const after = names.geo.get(i + 1)?.to ?? i + 2
      if (kind === 'ambassador' || kind === 'consul' || names.candidates.has(after)) {
        i = after
        continue
      }
    }
    if (grammar.of.has(token.lower) && names.geo.has(i + 1)) {
      i++
      continue
    }
    const goal = field(scan, i, kind)
    if (goal > i) {
      i = goal
      continue
    }
    // "lãnh đạo phe đa số tại Thượng viện Jane Rolley".
    const chamber = grammar.at.has(token.lower) && tokens[i + 1]?.cap ? lexicon.bodies.at(tokens, i + 1, limit) : null
    if (chamber && names.candidates.has(chamber.to)) {
      i = chamber.to
      continue
    }
    const compound = lexicon.compounds.at(tokens, i, sentence.to)
    if (compound) {
      i = compound.to
      continue
    }
    if (
      !token.cap &&
      lexicon.stops.at(tokens, i, sentence.to) &&
      !(grammar.several.has(token.lower) && tokens[i + 1]?.cap)
    )
      break
    if (token.kind === 'number') break
    i++
  }
  return { to: i, name: null, title: -1 }
}
