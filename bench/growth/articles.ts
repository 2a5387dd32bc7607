/** Articles of one shape at any size: people, days and articles grow together, a few people are everywhere. */

import type { Article } from '../../ingest/model/article.ts'
import type { Claim, Extraction } from '../../ingest/model/claim.ts'
import { dayText } from '../../ingest/resolve/window.ts'
import { randomFrom } from '../server/random.ts'

/** `hub`: the person of three in five meetings with anybody; `pair`: the hub with the one met most often; `others`: neither. */
export const KINDS = ['others', 'hub', 'pair'] as const
export type Kind = (typeof KINDS)[number]

const HUB = 'Người Trung Tâm'
const CLOSEST = 'Bạn Gần Nhất'
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const SYLLABLES = 'An Bình Cường Dũng Giang Hà Khánh Lâm Minh Nam Phong Quân Sơn Thảo Uyên Vân Yến Đức Hùng Hưng'.split(
  ' ',
)
const CITIES = ['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng']
const ARTICLES_A_DAY = 8

const nameOf = (n: number): string => {
  const pick = (list: readonly string[], i: number) => list[i % list.length] ?? ''
  const given = [10, 200, 4000].map((size) => pick(SYLLABLES, Math.floor(n / size)))
  return [pick(FAMILIES, n), ...given].join(' ')
}

/** Three of five with the hub, one of twenty of those with the closest. */
export const kindOf = (number: number): Kind =>
  number % 5 >= 3 ? 'others' : number % 100 === 0 || number % 100 === 51 || number % 100 === 77 ? 'pair' : 'hub'

/**
 * The same arguments give the same article, with one claim.
 *
 * @param number of the article in the order of time.
 * @param people how many there are besides the hub and the closest.
 */
export function extraction(id: string, number: number, people: number, kind: Kind): Extraction {
  const next = randomFrom(number * 2_654_435_761 + id.length * 99)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const someone = () => nameOf(Math.floor(next() * people))
  const day = dayText(14_000 + Math.floor(number / ARTICLES_A_DAY))
  const two = kind === 'pair' ? [HUB, CLOSEST] : [kind === 'hub' ? HUB : someone(), someone()]
  const names = [...new Set([...two, ...(next() < 0.2 ? [someone()] : [])])]
  if (names.length < 2) names.push(nameOf(people))
  const claim: Claim = {
    participants: names.map((name) => {
      return { name, aliases: [], office: next() < 0.3 ? 'Bộ trưởng' : null, country: null }
    }),
    date: next() < 0.7 ? { edtf: day, basis: 'stated' } : null,
    place: { name: pick(CITIES), within: [], basis: 'stated' },
    event: next() < 0.1 ? { name: `Diễn đàn Sông Lớn ${day.slice(0, 4)}`, kind: 'conference', basis: 'stated' } : null,
    ...{ status: next() < 0.8 ? 'held' : 'planned', channel: 'in_person', also: [], rule: 'bench', reasons: [] },
    quote: { field: 'text', start: 0, end: 3, quote: 'Bài' },
  }
  const words = Array.from({ length: 40 }, () => pick(SYLLABLES) + String(Math.floor(next() * 500)))
  const article: Article = {
    ...{ id, url: null, published: day, title: null, outlet: null, language: 'vi' },
    text: `Bài ${number}. ${words.join(' ')}`,
  }
  return { article, claims: [claim] }
}
