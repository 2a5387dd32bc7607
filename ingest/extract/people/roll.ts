/** The article's people as they are found, and which of them a name is of. */

import type { Lexicon } from '../lexicon.ts'
import type { Entity } from './entity.ts'
import type { NamedMention } from './mention.ts'
import { elder, type Key, keyOf, MOST_ALIKE, misspelt, unhyphened } from './same-name.ts'
import type { WordIndex } from './word-index.ts'

/** Different titles of one person that are kept. */
const MOST_TITLES = 50

/** "nữ bộ trưởng", "phu nhân". */
const ofWoman = ({ women }: Lexicon['grammar'], head: string): boolean =>
  women.has(head) || women.has(head.split(' ')[0] ?? '')

export function add({ grammar }: Lexicon, entity: Entity, item: NamedMention): void {
  entity.forms.add(item.text)
  if (item.alias) entity.forms.add(item.alias)
  for (const title of item.mention.titles) {
    if (entity.titles.length < MOST_TITLES && !entity.titles.some((own) => own.text === title.text))
      entity.titles.push(title)
  }
  const honorific = item.mention.honorific?.toLowerCase() ?? ''
  if (honorific) entity.honorifics.add(honorific)
  if (grammar.female.has(honorific) || item.mention.titles.some(({ head }) => ofWoman(grammar, head)))
    entity.female = true
  else if (grammar.male.has(honorific) && entity.female === null) entity.female = false
}

/** The article's people so far, by what finds them. */
export interface Roll {
  readonly entities: Entity[]
  readonly keys: Key[]
  /** By the folded words of the name as first seen. */
  readonly exact: Map<string, Entity>
  readonly known: Map<string, Entity>
  readonly words: WordIndex<Entity>
  readonly plain: WordIndex<Entity>
}

export function know({ known }: Roll, entity: Entity): void {
  const first = entity.known && known.get(entity.known.id)
  if (entity.known && (!first || first.index > entity.index)) known.set(entity.known.id, entity)
}

export function enrol({ particles }: Lexicon, roll: Roll, entity: Entity): void {
  const key = keyOf(entity.words, particles)
  roll.entities.push(entity)
  roll.keys.push(key)
  const name = unhyphened(entity.words)
  if (!roll.exact.has(name)) roll.exact.set(name, entity)
  roll.words.add(entity.words, entity)
  roll.plain.add(key.words, entity)
  know(roll, entity)
}

/** The first of the people with this name, known as the same person, or with this name misspelt. */
export function sameAs(lexicon: Lexicon, roll: Roll, item: NamedMention): Entity | undefined {
  const key = keyOf(item.words, lexicon.particles)
  const found = [
    roll.exact.get(unhyphened(item.words)),
    ...item.name.known.map(({ id }) => roll.known.get(id)),
    ...roll.plain
      .withAny(key.words, MOST_ALIKE)
      .filter((entity) => misspelt(entity, roll.keys[entity.index] as Key, item, key) && !elder(lexicon, entity, item)),
  ]
  return found.reduce((best, entity) => (best && (!entity || best.index <= entity.index) ? best : entity), undefined)
}
