/** The language's rules made ready: patterns compiled, words turned into numbers. */

import { IngestError } from '../../model/errors.ts'
import { fold } from '../../model/fold.ts'
import type { DateData, DateRule } from '../../model/language.ts'
import type { Parts } from './reading.ts'

export interface CompiledRule {
  readonly rule: DateRule
  /** Sticky. */
  readonly pattern: RegExp
}

export interface Candidates {
  readonly rules: readonly CompiledRule[]
  /** Sticky; fails wherever none of the rules for small letters can match, at the cost of one look instead of twenty. */
  readonly any: RegExp
}

/** Rules by the word (as written: small, with a capital, in capitals; `#` for a digit) they may begin with. */
export type Rules = ReadonlyMap<string, Candidates>

/** A pattern without names for its groups, so that it can stand beside others; what a name refers back to becomes anything. */
const nameless = (source: string): string => source.replace(/\(\?<[a-zA-Z]\w*>/g, '(?:').replace(/\\k<\w+>/g, '.{1,3}')

const expand = (source: string, parts: ReadonlyMap<string, string>): string =>
  source.replace(/\{([a-z][a-zA-Z]+)\}/g, (_, name: string) => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`there is no part {${name}}`)
    return part
  })

export function compile(data: DateData): Rules {
  const parts = new Map<string, string>()
  const build = (id: string, source: string, flags: string): RegExp => {
    try {
      return new RegExp(expand(source, parts), flags)
    } catch (cause) {
      throw new IngestError(
        'knowledge-invalid',
        `The date rule ${id} is no pattern: ${(cause as Error).message}`,
        { rule: id },
        cause,
      )
    }
  }
  for (const [name, source] of Object.entries(data.parts)) parts.set(name, expand(source, parts))
  const rules = new Map<string, CompiledRule[]>()
  for (const rule of data.rules) {
    const pattern = build(rule.id, rule.pattern, 'uy')
    for (const first of rule.first) {
      const list = rules.get(first) ?? []
      list.push({ rule, pattern })
      rules.set(first, list)
    }
  }
  // Many first words have the same rules; a pattern is costly to make and cheap to share.
  const shared = new Map<string, RegExp>()
  const any = (list: readonly CompiledRule[]): RegExp => {
    const source = list
      .filter(({ rule }) => !rule.cased)
      .map(({ pattern }) => `(?:${nameless(pattern.source)})`)
      .join('|')
    const pattern = shared.get(source) ?? new RegExp(source || '(?!)', 'uy')
    shared.set(source, pattern)
    return pattern
  }
  const found = new Map<string, Candidates>()
  for (const [first, list] of rules) {
    const candidates = { rules: list, any: any(list) }
    for (const written of [first, first.toUpperCase(), first.charAt(0).toUpperCase() + first.slice(1)])
      found.set(written, candidates)
  }
  return found
}

const NUMBERS = ['d', 'm', 'y', 'd2', 'm2', 'y2', 'n', 'q'] as const
const DIRECTIONS = ['dir', 'mrel', 'yrel', 'week'] as const

/** The named groups of a match as numbers; a word that the data does not know leaves its part out. */
export function partsOf(match: RegExpExecArray, rule: DateRule, data: DateData): Parts {
  const parts: Record<string, number | string | number[]> = { ...rule.gives }
  const groups = match.groups ?? {}
  for (const name of NUMBERS) {
    const text = groups[name]
    if (text === undefined) continue
    const value = /^\d+$/.test(text) ? Number(text) : data.numbers[fold(text)]
    if (value !== undefined) parts[name] = value
  }
  for (const name of DIRECTIONS) {
    const text = groups[name]
    const value = text === undefined ? undefined : data.directions[fold(text)]
    if (value !== undefined) parts[name] = value
  }
  const day = groups.w === undefined ? undefined : data.weekdays[fold(groups.w)]
  if (day !== undefined) parts.w = day
  if (groups.list !== undefined) parts.list = [...groups.list.matchAll(/\d+/g)].map((found) => Number(found[0]))
  return parts as Parts
}
