/** Whether people without an office can be meant: of private people some words tell how they came to know each other. */

import type { Lexicon } from '../lexicon.ts'
import { type Entity, isOffice } from '../people/entity.ts'
import type { Draft } from './meeting.ts'

/** At home many bear the name of somebody known: without an office they are rarely the one. */
export const inPublic = ({ titles, known }: Entity, { language }: Lexicon): boolean =>
  titles.some(isOffice) || (known !== null && known.country !== language.home)

/** Somebody of them is in office, or a word stands for the meeting that is said of anybody. */
export const tellsOfMeeting = (lexicon: Lexicon, entities: readonly Entity[], { people, frames }: Draft): boolean =>
  frames.some(({ frame }) => !frame.rule.public) ||
  [...people].some((index) => inPublic(entities[index] as Entity, lexicon))
