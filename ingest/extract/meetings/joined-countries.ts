/** Countries joined by dashes behind a noun of meeting: "Mỹ - Triều Tiên", "Hoa Kỳ-Triều Tiên", "Nga - Trung". */

import type { Line } from './line.ts'

const DASH = /([-–])/u
/** Words of a country's name at most ("Cộng hòa Dân chủ Nhân dân Lào" is never joined so). */
const LONGEST = 3
/** Tokens looked at. */
const REACH = 8

/** The words from `at` on, those joined without a space taken apart, dashes as words of their own. */
function words({ reading, sentence }: Line, at: number): string[] {
  const found: string[] = []
  for (let i = at; i < Math.min(sentence.to, at + REACH); i++)
    found.push(...(reading.tokens[i]?.text.split(DASH) ?? []).filter((part) => part !== ''))
  return found
}

/** @returns their codes in order, two or more; empty where no two are joined */
export function joinedCountries(line: Line, at: number): string[] {
  const { knowledge, joinedCountries: short } = line.lexicon
  if (!line.reading.tokens[at]?.cap) return []
  const codes: string[] = []
  let rest = words(line, at)
  while (rest.length > 0) {
    const dash = rest.findIndex((word) => DASH.test(word))
    const names = dash < 0 ? rest : rest.slice(0, dash)
    let code: string | null = null
    for (let size = Math.min(LONGEST, names.length); size > 0 && !code; size--) {
      const name = names.slice(0, size).join(' ')
      code = knowledge.country(name) ?? short.get(name) ?? null
      // Only the last of them has other words behind it.
      if (dash >= 0) break
    }
    if (!code) break
    codes.push(code)
    rest = dash < 0 ? [] : rest.slice(dash + 1)
  }
  return codes.length > 1 ? codes : []
}
