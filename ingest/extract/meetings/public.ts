/** Whether people without an office can be meant: of private people some words tell how they came to know each other. */

import type { Lexicon } from '../lexicon.ts'
import { type Entity, isOffice } from '../people/entity.ts'
import type { Draft } from './meeting.ts'

/** At home many bear the name of somebody known: without an office they are rarely the one. */
export const inPublic = ({ titles, known }: Entity, { language }: Lexicon): boolean =>
  titles.some(isOffice) || (known !== null && known.country !== language.home)

const CALLINGS = new Set(['academic', 'clergy'])

/** Artists, scholars, the clergy: "nghệ sĩ A" who calls on "nghệ sĩ B" is in the news for that. */
const hasCalling = ({ titles }: Entity): boolean => titles.some((title) => CALLINGS.has(title.class))

/** Somebody of them is in office, or a word stands for the meeting that is said of anybody; a visit, of those who have a calling. */
export function tellsOfMeeting(lexicon: Lexicon, entities: readonly Entity[], { people, frames }: Draft): boolean {
  if (frames.some(({ frame }) => !frame.rule.public)) return true
  const all = [...people].map((index) => entities[index] as Entity)
  const visit = frames.some(({ frame }) => frame.rule.apart === true)
  return all.some((entity) => inPublic(entity, lexicon)) || (visit && all.every(hasCalling))
}
