/** At whose home a meeting was, where the article names no place: what visits and invitations without a goal, an envoy's post and the clock tell. */

import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { countriesOfOne } from './countries.ts'
import type { Survey } from './place-survey.ts'

/** Why they met in a country, or did not ("invited to": who is asked to come there is not there yet). */
export type Sign = 'visited' | 'visited here' | 'inviting' | 'invited to' | 'posted' | 'posted abroad' | 'clock'

/** Signs by the code of the country. */
export type Hosts = ReadonlyMap<string, ReadonlySet<Sign>>

export function hostsOf(context: SlotContext, survey: Survey, draft: Draft): Hosts {
  const { entities, lexicon } = context
  const { home } = lexicon.language
  const hosts = new Map<string, Set<Sign>>()
  const tell = (country: string, sign: Sign) => hosts.set(country, (hosts.get(country) ?? new Set()).add(sign))
  const own = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const countries = new Map(
    [...draft.people].flatMap((index) => {
      const entity = entities[index]
      return entity ? [[index, countriesOfOne(context, entity)] as const] : []
    }),
  )
  const all = new Set([...countries.values()].flatMap((codes) => [...codes]))
  for (const [guest, codes] of countries) {
    const others = [...all].filter((code) => !codes.has(code))
    for (const sentence of survey.staysOf.get(guest) ?? [])
      for (const code of others) tell(code, own.has(sentence) ? 'visited here' : 'visited')
    for (const code of survey.posts.get(guest) ?? [])
      if (others.includes(code) || (code !== home && !codes.has(code)))
        tell(code, code === home ? 'posted' : 'posted abroad')
  }
  for (const { by, country, to } of survey.invitations) {
    if (country) tell(country, 'inviting')
    const host = entities[by]
    if (host) for (const code of countriesOfOne(context, host)) tell(code, 'inviting')
    if (to && all.has(to)) tell(to, 'invited to')
  }
  if ([...own].some((sentence) => survey.localClock[sentence]))
    for (const code of all) if (code !== home) tell(code, 'clock')
  return hosts
}
