/** "người đồng cấp Mỹ": somebody of the same office in another country. */

import { answersTo, classOf, countriesOf, type Entity } from './entity.ts'
import { type Context, inMind, latest } from './in-mind.ts'
import type { Title } from './mention.ts'

/** Someone of the same office in another country than the one whose counterpart it is; -1 for nobody. */
export function counterpartOf(context: Context, title: Title, whose: number): number {
  const self = context.entities[whose]
  const { knowledge } = context.lexicon
  const kinds = self ? new Set(self.titles.map(classOf)) : new Set<string>()
  const own = self ? countriesOf(self, knowledge, context.published) : new Set<string>()
  const others = inMind(context).filter((entity) => {
    if (entity.index === whose) return false
    const countries = countriesOf(entity, knowledge, context.published)
    if (title.country) {
      if (!countries.has(title.country)) return false
    } else if ([...countries].some((code) => own.has(code))) return false
    return [...kinds].some((kind) => answersTo(entity, kind, title.country, knowledge, context.published))
  })
  return latest(context, others)
}

/** Titles that are a person's own: no office that another country has too. */
const PERSONAL = new Set(['rank', 'academic', 'private', 'member', 'clergy'])

/** The office that has a counterpart elsewhere. */
export function officeOf({ titles }: Entity): Title | undefined {
  const offices = titles.filter((own) => own.class !== 'counterpart')
  return offices.find((own) => !PERSONAL.has(own.class)) ?? offices[0]
}

/** "người đồng cấp Mỹ Rex Tillerson": the named one holds the office of the person before. */
export function inherit(context: Context, entity: number, whose: number, title: Title): void {
  const other = officeOf(context.entities[whose] as Entity)
  const self = context.entities[entity]
  if (!other || !self || self.titles.some((own) => own.class !== 'counterpart')) return
  self.titles.push({
    ...other,
    text: other.head,
    country: title.country,
    countryText: title.countryText,
    former: false,
  })
}
