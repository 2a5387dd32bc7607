/** A leader's talks with one guest after another, told by what each guest said: "Tổng thống B đánh giá cao quan hệ hai nước". */

import { atHome, isOffice } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import type { ReadSentence } from '../reading.ts'
import { heardIn } from './hear.ts'
import type { Draft } from './meeting.ts'
import { join, type Story, type Told } from './story.ts'

/** With so many guests a report is a round of talks. */
const ROUND = 2
/** How far behind a guest's words "hai bên" or the home country may stand, in sentences. */
const MUTUAL_REACH = 1

const isGuest = ({ entities, lexicon }: Story, person: number): boolean => {
  const entity = entities[person]
  const { home } = lexicon.language
  return entity?.titles.some(isOffice) === true && !atHome(entity, home)
}

const heldByTwo = ({ people, frames }: Draft): boolean =>
  people.size === 2 && frames.some(({ frame, status }) => status === 'held' && !frame.rule.hint)

/** Who of the country's own met several guests, and nobody else of the country did; -1 where there is nobody. */
function hostOf(story: Story): number {
  const guests = new Map<number, Set<number>>()
  for (const draft of story.drafts.all.filter(heldByTwo)) {
    const [guest] = [...draft.people].filter((person) => isGuest(story, person))
    const host = [...draft.people].find((person) => {
      const entity = story.entities[person]
      return entity && atHome(entity, story.lexicon.language.home) && entity.titles.some(isOffice)
    })
    if (guest === undefined || host === undefined) continue
    guests.set(host, (guests.get(host) ?? new Set()).add(guest))
  }
  const [first, ...others] = guests
  return first && others.length === 0 && first[1].size >= ROUND ? first[0] : -1
}

/** Whether a group of two, or the host's country, is spoken of beside the guest's words. */
function mutual({ reading, lexicon, bySentence }: Story, index: number): boolean {
  const near = bySentence.slice(index, index + 1 + MUTUAL_REACH)
  if (near.some((people) => people.some(({ mention }) => mention.group?.size === 2))) return true
  const { from } = reading.sentences[index] as ReadSentence
  const { to } = reading.sentences[index + near.length - 1] as ReadSentence
  for (let i = from; i < to; i++)
    if (lexicon.countries.at(reading.tokens, i, to)?.value === lexicon.language.home) return true
  return false
}

/** Guests of whom the report of a round only says what they said. */
export function guestsHeard(story: Story): void {
  const { reading, drafts } = story
  const host = drafts.all.length >= ROUND ? hostOf(story) : -1
  if (host < 0) return
  for (let index = 0; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index] as ReadSentence
    const heard = sentence.to <= story.press() ? heardIn(story, index) : null
    if (!heard) return
    for (const guest of heard) {
      const item = drafts.of(guest.entity).length === 0 && isGuest(story, guest.entity) ? said(story, guest) : null
      if (item && mutual(story, index)) join(story, [host, guest.entity], item)
    }
  }
}

/** What a guest says right away that is said to a host. */
function said({ reading, lexicon }: Story, guest: Referent): Told | null {
  const { to, sentence } = guest.mention
  const word = lexicon.guests.at(reading.tokens, to, reading.sentences[sentence]?.to ?? to)
  if (!word) return null
  const frame: Told['frame'] = {
    sentence,
    from: word.from,
    to: word.to,
    rule: word.value,
    sides: [guest],
    groups: [],
    separate: false,
    list: [],
    hostless: false,
    oneSided: false,
    countries: [],
    bodies: false,
    ordinal: null,
    again: false,
    earlier: false,
    inside: false,
    end: word.to,
  }
  const said: Told = { frame, date: () => null, upTo: () => said }
  return said
}
