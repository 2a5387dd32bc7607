/** When two spellings are one name: the keys that names are looked up by. */

/** Where Vietnamese may put the tone mark on either of two vowels: `hoà` and `hòa`. */
const PLACEMENTS = new Map(
  ['oàòa', 'oáóa', 'oảỏa', 'oãõa', 'oạọa', 'oèòe', 'oéóe', 'oẻỏe', 'oẽõe', 'oẹọe']
    .concat(['uỳùy', 'uýúy', 'uỷủy', 'uỹũy', 'uỵụy'])
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
)
const PLACED = new RegExp([...PLACEMENTS.keys()].join('|'), 'gu')

/** `Lý` and `Lí`, `Mỹ` and `Mĩ`: one sound, two spellings, after a consonant that ends the syllable's onset. */
const I_OR_Y = /(?<=[bcdđghklmnprstvx])[ỳýỷỹỵ](?!\p{L})/gu
const I_FOR_Y: Readonly<Record<string, string>> = { ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

const PLAIN = /^[a-z0-9 ']*$/
const SPACED = /^ | $| {2}/

/**
 * Case, tone-mark placement, i or y after a consonant, hyphens, points and spaces do not matter; diacritics do.
 * `Nguyễn Hoà Bình` and `NGUYỄN HÒA BÌNH` have one key, `Hùng` and `Hưng` two.
 */
export const nameKey = (spelling: string): string => {
  const lower = spelling.toLowerCase()
  if (PLAIN.test(lower) && !SPACED.test(lower)) return lower
  const key = lower
    .normalize('NFC')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[\s.\-‐‑–]+/g, ' ')
    .trim()
  if (PLAIN.test(key)) return key
  return key.replace(PLACED, (pair) => PLACEMENTS.get(pair) ?? pair).replace(I_OR_Y, (y) => I_FOR_Y[y] ?? y)
}

const LETTERS = new Map(
  ['đd', 'ðd', 'ıi', 'łl', 'øo', 'ßss', 'æae', 'œoe', 'þth', 'əa'].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** The key without diacritics: `vuong nghi`. */
export const asciiKey = (key: string): string =>
  PLAIN.test(key)
    ? key
    : key
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đðıłøßæœþə]/g, (letter) => LETTERS.get(letter) ?? letter)

/** True when nothing in the key needs more than ASCII, so that it may be a name written without its diacritics. */
export const isPlain = (key: string): boolean => PLAIN.test(key)
