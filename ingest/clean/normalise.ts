/** Plain text with a way back: NFC, invisible characters gone, odd spaces and line ends made plain. */

import { isSurrogate, KIND, MARK } from '../model/characters.ts'

export interface Normalised {
  readonly text: string
  /** Source range of the character at `index` of `text`. */
  source(index: number): { readonly start: number; readonly end: number }
}

const REPLACEMENT = '\uFFFD'
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

const PLAIN = 0
const SPACE = 1
const LINE = 2
const HIDDEN = 3
const JOINING = 4
const SURROGATE = 5
const LETTER = 6

/** How to treat each UTF-16 unit. */
const TREATMENT: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (isLine(code)) return LINE
  if (isSpace(code)) return SPACE
  if (isInvisible(code)) return HIDDEN
  if (isSurrogate(code)) return SURROGATE
  if (KIND[code] === MARK || isJamo(code)) return JOINING
  const char = String.fromCharCode(code)
  return char.normalize('NFC') === char ? PLAIN : LETTER
})

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

/** Makes the normaliser of a language; `letters` maps look-alikes of old encodings to what they stand for. Linear. */
export function normaliser(letters: Readonly<Record<string, string>>): (source: string) => Normalised {
  const treatment = TREATMENT.slice()
  for (const letter of Object.keys(letters)) treatment[letter.charCodeAt(0)] = LETTER
  const plain = (text: string) => [...text.normalize('NFC')].map((char) => letters[char] ?? char).join('')
  return (source) => {
    const size = source.length
    const pieces: string[] = []
    const edits: Edits = { at: [], until: [], from: [], to: [] }
    let length = 0
    let pending = 0
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
    const kind = (index: number) => (index < size ? treatment[source.charCodeAt(index)] : LINE)
    let spaced = true
    for (let i = 0; i < size; ) {
      const code = source.charCodeAt(i)
      let next = i + 1
      switch (treatment[code]) {
        case PLAIN:
          spaced = false
          break
        case LINE:
          if (code === 0x0d && source.charCodeAt(next) === 0x0a) next++
          if (code !== 0x0a || next > i + 1) replace(i, next, '\n')
          spaced = true
          break
        case SPACE:
          while (kind(next) === SPACE) next++
          if (spaced) replace(i, next, '')
          else if (next > i + 1 || code !== 0x20) replace(i, next, ' ')
          spaced = true
          break
        case LETTER: {
          spaced = false
          let behind = next
          while (kind(behind) === HIDDEN) behind++
          // With a mark behind it the letter is composed there.
          if (kind(behind) !== JOINING) replace(i, next, plain(source[i] as string))
          break
        }
        case SURROGATE: {
          spaced = false
          const low = code < 0xdc00 ? source.charCodeAt(next) : 0
          if (low >= 0xdc00 && low <= 0xdfff) next++
          else replace(i, next, REPLACEMENT)
          break
        }
        default: {
          // Marks join the character before them, also across invisible ones.
          let joins = false
          while (next - i < LONGEST && (kind(next) === JOINING || kind(next) === HIDDEN)) next++
          for (let k = i; k < next; k++) joins ||= kind(k) === JOINING
          const before = kind(i - 1)
          const base = i > pending && i > 0 && (before === PLAIN || before === LETTER || before === JOINING) ? i - 1 : i
          if (!joins) replace(i, next, '')
          else {
            const raw = source.slice(base, next)
            const whole = plain(compose(raw))
            if (whole !== raw) replace(base, next, whole)
          }
          if (joins) spaced = false
        }
      }
      i = next
    }
    if (edits.at.length === 0) return { text: source, source: (index) => ({ start: index, end: index + 1 }) }
    pieces.push(source.slice(pending))
    return { text: pieces.join(''), source: (index) => locate(edits, index) }
  }
}
