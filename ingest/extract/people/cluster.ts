/** From name mentions to the article's people: which mentions are of the same one. */

import { plain } from '../../model/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { Entity } from './entity.ts'
import type { Mention, NamedMention } from './mention.ts'
import { nameMentions, peopleAmong } from './named.ts'
import { add, enrol, know, type Roll, sameAs } from './roll.ts'
import { anotherOne, elder, MOST_ALIKE, mayShorten } from './same-name.ts'
import { wordIndex } from './word-index.ts'

/** The people of the article and, for each named mention, whom it means (-1: nobody). */
export function cluster(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
): { entities: Entity[]; who: ReadonlyMap<Mention, number> } {
  const items = nameMentions(reading, mentions)
  const roll: Roll = {
    entities: [],
    keys: [],
    exact: new Map(),
    known: new Map(),
    words: wordIndex(),
    plain: wordIndex(),
  }
  const who = new Map<Mention, number>()
  // Fullest forms first, in the order of the text: shorter ones then find them.
  const order = peopleAmong(items, lexicon).sort(
    (a, b) => b.item.words.length - a.item.words.length || Number(b.sure) - Number(a.sure) || a.place - b.place,
  )
  for (const { item, place, sure } of order) {
    const entity = sameAs(lexicon, roll, item) ?? shortened(lexicon, roll, item, place, items, who)
    if (entity) {
      add(lexicon, entity, item)
      who.set(item.mention, entity.index)
      recognise(entity, item)
      know(roll, entity)
      continue
    }
    // "đầu Xuân", and a "Nguyễn Xuân Phúc" in the article: short for nobody.
    if (!sure) continue
    const fresh: Entity = {
      index: roll.entities.length,
      name: item.text,
      forms: new Set(),
      words: item.words,
      titles: [],
      known: knownAs(lexicon, item),
      female: bySpelling(lexicon, item),
      honorifics: new Set(),
      kind:
        item.name.kind === 'known'
          ? item.words.length > 1 && lexicon.surnames.has(item.words[0] ?? '')
            ? 'own'
            : 'foreign'
          : item.name.kind,
    }
    add(lexicon, fresh, item)
    enrol(lexicon, roll, fresh)
    who.set(item.mention, fresh.index)
  }
  return { entities: roll.entities, who }
}

/** Somebody is known by a form met later; a word more ("Thủ tướng A Tiếp khách", in a headline) was none of the name. */
function recognise(entity: Entity, { name: { known }, text, words }: NamedMention): void {
  if (entity.known || known.length !== 1) return
  entity.known = known[0] ?? null
  // Somebody known is called as he is known, and not by the misspelling met first.
  if (words.length === entity.words.length && words.length > 2) entity.name = text
  if (entity.kind !== 'own' || words.length < 2 || !entity.name.startsWith(`${text} `)) return
  entity.forms.delete(entity.name)
  entity.name = text
}

/** "Lê Thị Mai", "Lê Văn Ba", "Anna Vogel": whether the name is a woman's or a man's; null where it does not tell. */
function bySpelling({ knowledge, middleNames }: Lexicon, { name, words }: NamedMention): boolean | null {
  if (words.length < 2) return null
  const inside = words.slice(1, -1).flatMap((word) => middleNames.get(word) ?? [])
  if (inside.length > 0) return name.kind === 'foreign' ? null : inside.includes(true)
  const first = plain(words[0] ?? '')
  return name.kind !== 'own' && knowledge.womensNames.has(first.split('-')[0] ?? '') ? true : null
}

function knownAs(lexicon: Lexicon, item: NamedMention) {
  if (item.name.known.length === 1) return item.name.known[0] ?? null
  for (const spelling of [item.text, item.alias]) {
    const found = spelling ? lexicon.knowledge.people(spelling) : []
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

/** Known by one name of their own: "Quốc vương Xan-man" is not "Thái tử Mô-ham-mét bin Xan-man". */
const CROWNED = new Set(['monarch', 'royal', 'pope'])

/** The nearest fuller name before the mention, else the first after it. */
function shortened(
  lexicon: Lexicon,
  { entities, words }: Roll,
  item: NamedMention,
  place: number,
  items: readonly NamedMention[],
  who: ReadonlyMap<Mention, number>,
): Entity | undefined {
  const crowned =
    item.words.length === 1 && item.mention.titles[0] && CROWNED.has(item.mention.titles[0].class)
      ? item.mention.titles[0].class
      : null
  const fits = words
    .withAll(item.words, MOST_ALIKE)
    .filter(
      (entity) =>
        mayShorten(item.words, entity) &&
        !elder(lexicon, entity, item) &&
        !anotherOne(lexicon, entity, item) &&
        (!crowned || entity.titles.length === 0 || entity.titles.some((title) => title.class === crowned)),
    )
  if (fits.length < 2) return fits[0]
  // "cụ Trâm" is rather the mother called so than the daughter of the same given name.
  const addressed = fits.filter(({ honorifics }) => honorifics.has(item.mention.honorific?.toLowerCase() ?? ''))
  const indexes = new Set((addressed.length > 0 ? addressed : fits).map((entity) => entity.index))
  for (let at = place - 1; at >= 0; at--) {
    const index = who.get((items[at] as NamedMention).mention)
    if (index !== undefined && indexes.has(index)) return entities[index]
  }
  return fits[0]
}
