/** Plain text with a way back: NFC, invisible characters gone, odd spaces and line ends made plain. */

export interface Normalised {
  readonly text: string
  /** Source range of the character at `index` of `text`. */
  source(index: number): { readonly start: number; readonly end: number }
}

const REPLACEMENT = '\uFFFD'
const MARK = /\p{M}/u
// Tone marks of Windows-1258 texts may stand before the circumflex, breve or horn they belong behind, where NFC does not look.
const TONES = new Set('\u0300\u0301\u0303\u0309\u0323')
const SHAPES = new Set('\u0302\u0306\u031B')

const isLine = (code: number) =>
  code === 0x0a ||
  code === 0x0d ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029
const isSpace = (code: number) =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000
const isInvisible = (code: number) =>
  code === 0xad ||
  code === 0x034f ||
  code === 0x061c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0)
const isJamo = (code: number) => code >= 0x1100 && code <= 0x11ff

/** Whether what stands at `index` joins the character before it. */
function joins(source: string, index: number): boolean {
  const code = source.charCodeAt(index)
  if (code < 0x300) return isInvisible(code) && !isLine(code) && !isSpace(code)
  if (code <= 0x36f || isInvisible(code)) return true
  if (code >= 0x1e00 && code <= 0x206f) return false
  return MARK.test(String.fromCodePoint(source.codePointAt(index) ?? 0)) || isJamo(code)
}

// As in Unicode's stream-safe text: no word has more marks, and hostile runs of them stay cheap.
const LONGEST = 32

/** One character with its marks, composed; the shape of the vowel goes before its tone. */
function compose(cluster: string): string {
  const seen = [...cluster].filter((c) => c.length > 1 || !isInvisible(c.charCodeAt(0))).join('')
  const apart = [...seen.normalize('NFD')]
  if (!apart.some((c) => SHAPES.has(c))) return seen.normalize('NFC')
  const tones = apart.filter((c) => TONES.has(c))
  return [...apart.filter((c) => !TONES.has(c)), ...tones].join('').normalize('NFC')
}

/** Where `text` differs from the source: parallel lists in order, half-open ranges. */
interface Edits {
  readonly at: number[]
  readonly until: number[]
  readonly from: number[]
  readonly to: number[]
}

function locate(edits: Edits, index: number): { start: number; end: number } {
  let low = 0
  let high = edits.at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits.at[middle] as number) <= index) low = middle + 1
    else high = middle
  }
  if (low === 0) return { start: index, end: index + 1 }
  const until = edits.until[low - 1] as number
  const to = edits.to[low - 1] as number
  if (index < until) return { start: edits.from[low - 1] as number, end: to }
  return { start: to + index - until, end: to + index - until + 1 }
}

/** Linear in the length of `source`. `letters` maps look-alikes of old encodings to what they stand for. */
export function normalise(source: string, letters: Readonly<Record<string, string>>): Normalised {
  const size = source.length
  const pieces: string[] = []
  const edits: Edits = { at: [], until: [], from: [], to: [] }
  let length = 0
  let pending = 0
  let last = 0x0a
  const replace = (start: number, end: number, by: string) => {
    pieces.push(source.slice(pending, start), by)
    length += start - pending
    edits.at.push(length)
    edits.until.push(length + by.length)
    edits.from.push(start)
    edits.to.push(end)
    length += by.length
    pending = end
  }
  for (let i = 0; i < size; ) {
    const code = source.charCodeAt(i)
    let next = i + 1
    if (isLine(code)) {
      if (code === 0x0d && source.charCodeAt(next) === 0x0a) next++
      if (code !== 0x0a) replace(i, next, '\n')
      last = 0x0a
    } else if (isSpace(code)) {
      while (next < size && isSpace(source.charCodeAt(next))) next++
      if (last === 0x20) replace(i, next, '')
      else if (next > i + 1 || code !== 0x20) replace(i, next, ' ')
      last = 0x20
    } else if (isInvisible(code)) {
      replace(i, next, '')
    } else {
      last = code
      if (code >= 0xd800 && code <= 0xdfff) {
        const low = code < 0xdc00 ? source.charCodeAt(next) : 0
        if (low >= 0xdc00 && low <= 0xdfff) next++
        else replace(i, next, REPLACEMENT)
      }
      const base = next
      while (next < size && next - i < LONGEST && joins(source, next)) {
        next += (source.codePointAt(next) ?? 0) > 0xffff ? 2 : 1
      }
      const raw = source.slice(i, next)
      const plain = next === base && code < 0x300 ? (letters[raw] ?? raw) : compose(raw)
      if (plain !== raw && pending <= i) replace(i, next, plain)
    }
    i = next
  }
  if (edits.at.length === 0) return { text: source, source: (index) => ({ start: index, end: index + 1 }) }
  pieces.push(source.slice(pending))
  return { text: pieces.join(''), source: (index) => locate(edits, index) }
}
