/** What somebody offers to somebody: "A mời B dùng bữa", "A dành cho B một buổi tiếp". */

import type { Referent } from '../people/references.ts'
import { type Line, standsAt } from './line.ts'
import { subjectsOf } from './subjects.ts'

/** So much may stand between the guest and the meal ("mời B đến nhà riêng dùng bữa"), in tokens. */
const MEAL_REACH = 5
/** So much may stand between the guest and the noun ("dành cho B một"), in tokens. */
const NOUN_REACH = 2

/** The last one named before `at`, no mark and at most so many words in between. */
function guestBefore({ people, reading }: Line, at: number, reach: number): Referent | null {
  const guest = people.filter(({ mention }) => mention.to <= at).at(-1)
  if (!guest || guest.entity < 0 || at - guest.mention.to > reach) return null
  for (let i = guest.mention.to; i < at; i++) if (reading.tokens[i]?.kind !== 'word') return null
  return guest
}

/** Who does it, and for whom; nobody where the one who does it is not named. */
function withHost(line: Line, guest: Referent, verb: number, used: ReadonlySet<Referent>): readonly Referent[] {
  const hosts = subjectsOf(line, verb, used).filter(({ mention }) => mention.how !== 'group')
  return hosts.length > 0 ? [...hosts, guest] : []
}

/** "A mời B dùng bữa tối"; not "lời mời B dùng bữa", nor who is asked to a meal that is yet to be. */
export function invited(line: Line, at: number, used: ReadonlySet<Referent>): readonly Referent[] {
  const guest = guestBefore(line, at, MEAL_REACH)
  const verb = (guest?.mention.from ?? 0) - 1
  if (!guest || verb <= line.sentence.from || !standsAt(line, 'invites', verb)) return []
  return standsAt(line, 'words', verb - 1) ? [] : withHost(line, guest, verb, used)
}

/** "A dành cho B một buổi tiếp". */
export function granted(line: Line, at: number, used: ReadonlySet<Referent>): readonly Referent[] {
  const guest = guestBefore(line, at, NOUN_REACH)
  const to = (guest?.mention.from ?? 0) - 1
  if (!guest || to <= line.sentence.from || !standsAt(line, 'gives', to - 1)) return []
  return withHost(line, guest, to - 1, used)
}
