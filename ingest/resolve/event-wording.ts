/** An event as a claim names it → what it is an instance of, with ordinal and year; a visit by visitor, host country and time. */

import { canonical, digest, slug } from '../model/digest.ts'
import { remembering } from '../model/lazily.ts'
import type { EventWording, SourceClaim, Wording } from '../model/resolving.ts'
import type { ResolvingWords } from '../model/words.ts'
import type { Context } from './context.ts'
import { windowOf } from './window.ts'
import { hasWord, padded } from './words.ts'

/** Null when the claim names no event. `persons` are the resolved ids of its participants, in order. */
export function eventWording(source: SourceClaim, persons: readonly string[], context: Context): Wording | null {
  const { event, date } = source.claim
  if (event === null) return null
  const text = padded(event.name)
  const isVisit =
    event.kind === 'visit' || (context.words.visits.some((word) => hasWord(text, word)) && event.kind === 'other')
  const window = windowOf(source.claim, source.published)
  const around = window ? new Date(((window.from + window.to) / 2) * 86_400_000).getUTCFullYear() : null
  const dated = date !== null && window !== null
  const common = { name: event.name.normalize('NFC'), kind: isVisit ? 'visit' : event.kind }
  const data: EventWording = isVisit
    ? { ...common, ...visit(source, text, persons, context), from: window?.from ?? null, to: window?.to ?? null }
    : {
        ...common,
        ...gathering(event.name, text, source.article, context),
        around,
        dated,
        from: null,
        to: null,
        visitor: null,
        host: null,
      }
  return { key: `e-${digest(20, canonical(data))}`, of: 'event', block: `e ${data.base}`, data }
}

type Gathering = Pick<EventWording, 'base' | 'known' | 'usual' | 'ordinal' | 'year'>

function gathering(name: string, folded: string, article: string, context: Context): Gathering {
  const { text, ordinal, year } = numbers(folded, context)
  const found = knownIn(text, context)
  const acronym = found ? null : (/\(([A-Z][A-Z0-9-]{1,9})\)/.exec(name) ?? /\b([A-Z]{3,8})\b/.exec(name))?.[1]
  if (found) {
    const telling = context.words.distinguishing.filter((word) => hasWord(found.rest, word)).sort()
    return {
      base: [found.id, ...telling.map(slug)].join(' '),
      known: telling.length === 0 ? found.id : null,
      usual: telling.length === 0 ? found.name : null,
      ordinal,
      year,
    }
  }
  if (acronym) {
    const telling = context.words.distinguishing.filter((word) => hasWord(text, word)).sort()
    return { base: [acronym.toLowerCase(), ...telling.map(slug)].join(' '), known: null, usual: null, ordinal, year }
  }
  const countries = countriesIn(text, context)
  if (countries.length >= 2) {
    const telling = context.words.distinguishing.filter((word) => hasWord(text, word)).map(slug)
    return {
      base: ['between', ...countries.sort(), ...telling.sort()].join(' '),
      known: null,
      usual: null,
      ordinal,
      year,
    }
  }
  const rest = without(text, context.words.generic)
  // Only generic words: this article's own "lễ khai mạc" is no other article's.
  return rest
    ? { base: slug(rest), known: null, usual: null, ordinal, year }
    : { base: `${slug(text)} ${article}`, known: null, usual: null, ordinal, year }
}

/** Takes ordinal ("lần thứ 56", "khóa 78", "AMM 56") and year out of the name. */
function numbers(folded: string, { words }: Context): { text: string; ordinal: number | null; year: number | null } {
  let text = folded
  let ordinal: number | null = null
  const year = /(?<= )(?:19|20)\d\d(?= )/.exec(text)?.[0] ?? null
  if (year) text = text.replace(` ${year} `, ' ')
  for (const pattern of ordinalPatterns(words)) {
    const match = pattern.exec(text)
    if (!match) continue
    ordinal = Number(match[1]) || words.ordinals[match[1] ?? ''] || null
    text = text.replace(match[0], ' ')
    break
  }
  const after = ordinal === null ? / (\p{L}{3,8}) (\d{1,3}) $/u.exec(text) : null
  if (after && !/^g\d/.test(after[1] ?? '')) {
    ordinal = Number(after[2])
    text = text.replace(/ \d{1,3} $/, ' ')
  }
  return { text, ordinal, year: year === null ? null : Number(year) }
}

const compiled = remembering<ResolvingWords, readonly RegExp[]>()

const ordinalPatterns = (words: ResolvingWords): readonly RegExp[] => compiled(words, () => compile(words))

function compile(words: ResolvingWords): readonly RegExp[] {
  const number = `(\\d{1,3}|${Object.keys(words.ordinals)
    .sort((a, b) => b.length - a.length)
    .join('|')})`
  return words.ordinalMarks.map((mark) => new RegExp(` ${mark} ${number} `))
}

/** The longest run of words that is a known event's name, and what is left of the text. */
function knownIn(text: string, { knowledge }: Context): { id: string; name: string; rest: string } | null {
  const tokens = text.trim().split(' ')
  for (let length = Math.min(12, tokens.length); length >= 1; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const [event] = knowledge.events(tokens.slice(start, start + length).join(' '))
      if (event)
        return {
          id: event.id,
          name: event.name,
          rest: ` ${[...tokens.slice(0, start), ...tokens.slice(start + length)].join(' ')} `,
        }
    }
  }
  return null
}

/** Codes of the countries named in the text, in order, each once. */
export function countriesIn(text: string, { knowledge }: Context): string[] {
  const tokens = text.trim().split(' ')
  const found: string[] = []
  for (let start = 0; start < tokens.length; ) {
    let taken = 1
    for (let length = Math.min(7, tokens.length - start); length >= 1; length--) {
      const code = knowledge.country(tokens.slice(start, start + length).join(' '))
      if (!code) continue
      if (!found.includes(code)) found.push(code)
      taken = length
      break
    }
    start += taken
  }
  return found
}

const without = (text: string, generic: readonly string[]): string => {
  let rest = text
  for (const word of [...generic].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(` ${word} `, ' ').replaceAll(` ${word} `, ' ')
  return rest.trim()
}

type Visit = Pick<
  EventWording,
  'base' | 'known' | 'usual' | 'ordinal' | 'year' | 'around' | 'dated' | 'visitor' | 'host'
>

/** "chuyến thăm Mỹ của Vương Nghị": host before "của", visitor after it, else the participant from elsewhere. */
function visit(source: SourceClaim, text: string, persons: readonly string[], context: Context): Visit {
  const { knowledge, words } = context
  const cut = words.of.map((word) => text.lastIndexOf(` ${word} `)).find((at) => at >= 0) ?? -1
  const [before, after] = cut >= 0 ? [text.slice(0, cut + 1), text.slice(cut)] : [text, '']
  const place = source.claim.place
  const placed = [place?.name, ...(place?.within ?? [])].flatMap((name) => (name ? knowledge.places(name) : []))
  const host =
    countriesIn(before, context)[0] ??
    cityCountry(before, context) ??
    placed.find(({ country }) => country)?.country ??
    null
  const people = source.claim.participants.map((person, index) => ({ person, id: persons[index] ?? '' }))
  const named = people.filter(({ person }) =>
    [person.name, ...person.aliases].some(
      (name) => hasWord(after || text, padded(name).trim()) || lastWordIn(after, name),
    ),
  )
  const foreign = people.filter(({ person }) => {
    const country = person.country === null ? null : knowledge.country(person.country)
    return country !== null && host !== null && country !== host
  })
  const visitor = (named.length === 1 ? named[0] : foreign.length === 1 ? foreign[0] : undefined)?.id ?? null
  const base = `visit ${visitor ?? `of ${source.article}`} ${host ?? 'somewhere'}`
  return { base, known: null, usual: null, ordinal: null, year: null, around: null, dated: false, visitor, host }
}

const lastWordIn = (text: string, name: string): boolean => {
  const last = padded(name).trim().split(' ').at(-1) ?? ''
  return last.length > 2 && hasWord(text, last)
}

function cityCountry(text: string, { knowledge }: Context): string | null {
  const tokens = text.trim().split(' ')
  for (let length = Math.min(4, tokens.length); length >= 1; length--)
    for (let start = 0; start + length <= tokens.length; start++) {
      const [place] = knowledge.places(tokens.slice(start, start + length).join(' '))
      if (place?.country && place.kind !== 'venue') return place.country
    }
  return null
}
