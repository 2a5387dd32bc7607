/** Texts made to be slow to read: pieces are put one after the other to the length asked for, no two the same. */

export type Piece = (place: number) => string

const SYLLABLES = 'An Bình Cường Dũng Giang Hà Hải Hiền Hoa Hùng Khoa Lan Linh Long Mai Minh Nam Nga Phúc Quân'.split(
  ' ',
)
const syllable = (n: number): string => SYLLABLES[n % SYLLABLES.length] ?? ''
/** 8,000 different names. */
const name = (n: number): string =>
  `Nguyễn ${syllable(Math.floor(n / 400))} ${syllable(Math.floor(n / 20))} ${syllable(n)}`
const foreign = (n: number): string =>
  `John ${name(n)
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .replace('Nguyen', 'M')}`

export const HOSTILE: readonly (readonly [name: string, piece: Piece])[] = [
  ['meeting words', (n) => `gặp hội đàm với cuộc gặp giữa ${n} `],
  ['meetings of the same two', (n) => `Thủ tướng Lê Hoài An gặp Tổng thống Pháp Jean Durand lần ${n}. `],
  [
    'the same two, other days',
    (n) => `Ngày ${(n % 28) + 1}/${(n % 12) + 1}/${1990 + (n % 30)}, ông Lê Hoài An gặp ông Jean Durand. `,
  ],
  ['meetings of ever new people', (n) => `Ông ${name(n)} gặp bà ${name(n + 7)}. `],
  ['ever new foreign people', (n) => `Ông ${foreign(n)} gặp ông ${foreign(n + 7)}. `],
  ['meetings in one sentence', (n) => `ông ${name(n)} gặp bà ${name(n + 7)}, `],
  ['talks in one sentence', (n) => `ông ${name(n)} trao đổi với bà ${name(n + 7)}, `],
  [
    'offices of the unnamed',
    (n) => `ông ${name(n)} gặp Tổng thống Mỹ đắc cử, Thủ tướng Pháp ${name(n + 3)}, Thủ tướng Anh, `,
  ],
  ['ever new offices', (n) => `Bộ trưởng ${name(n)} gặp Ngoại trưởng ${name(n + 7)}. Bộ trưởng cảm ơn Ngoại trưởng. `],
  ['pronouns', (n) => `Ông ${name(n)} đến. Bà gặp ông ${name(n + 3)}. `],
  ['counterparts', (n) => `Ngoại trưởng Đức ${name(n)} gặp người đồng cấp Pháp. Hai ngoại trưởng hội đàm. `],
  ['leaders of two countries', () => `Cuộc gặp thượng đỉnh Mỹ - Nga. Tổng thống Mỹ An gặp Tổng thống Nga Bình. `],
  ['a long session', (n) => `Ông ${name(n)} phát biểu tại buổi làm việc. Bà ${name(n + 3)} cho biết. `],
  ['visits of the same two', (n) => `Trong chuyến thăm Pháp lần ${n}, ông Lê Hoài An gặp ông Jean Durand. `],
  ['days and meetings in one', (n) => `ngày ${(n % 28) + 1}/5 ông ${name(n)} gặp bà ${name(n + 7)} tại Huế, `],
  ['one list of people', (n) => `ông ${name(n)} và `],
  ['titles', (n) => `Chủ tịch Bộ trưởng Thủ tướng ${n}, `],
  ['roles', (n) => `Thủ tướng Đức gặp Tổng thống Pháp lần ${n}. Ông nói. `],
  ['pointing back', (n) => `Tại cuộc gặp ${n}, ông An nói. `],
  ['visits and places', (n) => `Trong chuyến thăm Hà Nội lần ${n}, ông An gặp ông ${name(n)} tại Paris. `],
  ['events', (n) => `Bên lề Hội nghị thượng đỉnh lần ${n}, ông An gặp bà ${name(n)}. `],
  ['dates', (n) => `ngày 9/10 hôm qua sáng ${n}/5 `],
  ['brackets', (n) => `((((Lê Hoài An ${n})))) [[[[`],
  ['capitals', (n) => `HÀ NỘI PARIS LÊ HOÀI AN ${n} `],
  ['quotes', (n) => `“An gặp “Bình ${n}” `],
  ['full stops', (n) => `. . . A.B.C. ${n}`],
  ['commas', (n) => `An, Bình ${n}, `],
  ['small words', (n) => `và của với cho ${n} `],
  ['one word', () => 'a'],
]

/** @param bytes how long the text is to be, in UTF-8 */
export function hostile(piece: Piece, bytes: number): string {
  const pieces: string[] = []
  for (let n = 0, length = 0; length < bytes; n++) {
    const one = piece(n)
    pieces.push(one)
    length += Buffer.byteLength(one)
  }
  return pieces.join('')
}
