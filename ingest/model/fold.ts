/** Comparing Vietnamese words: tone-mark placement and case do not distinguish, diacritics do. */

const PLACEMENT: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone): [string, string] => [
    (pair + tone).normalize('NFC'),
    (pair[0] + tone + pair[1]).normalize('NFC'),
  ]),
)
const NEW_STYLE = new RegExp(`(?<!q)(${PLACEMENT.map(([later]) => later).join('|')})(?!\\p{L})`, 'gu')
const OLD = new Map(PLACEMENT)

/** Lower case, NFC, tone mark on the first vowel of a final oa, oe, uy ("Hoà" and "Hòa" give "hòa"). */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  return /[àáảãạèéẻẽẹỳýỷỹỵ]/.test(lower) ? lower.replace(NEW_STYLE, (vowels) => OLD.get(vowels) ?? vowels) : lower
}

/** As `fold`, without any diacritics: "Vương Nghị" gives "vuong nghi". */
export function plain(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
