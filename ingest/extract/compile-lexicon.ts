/** A language's words and the world's names, made ready for lookup over tokens. Built once, read by every stage. */

import type { Channel } from '../model/claim.ts'
import { plain } from '../model/fold.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Language } from '../model/language.ts'
import type { GateName, MeetingRule, PeopleData, StatusCue } from '../model/lexicon.ts'
import { compileGrammar } from './grammar.ts'
import type { GroupMeaning, Lexicon, TitleMeaning } from './lexicon.ts'
import { misspelling } from './misspelling.ts'
import { all, each, Phrases } from './phrases.ts'
import { compileSlots } from './slots/place-words.ts'

function titleEntries(people: PeopleData): [string, TitleMeaning][] {
  return [
    ...people.titles.flatMap(({ class: kind, office = null, words }) =>
      each<TitleMeaning>(words, { class: kind, office, country: null }),
    ),
    ...people.counterparts.map((word): [string, TitleMeaning] => [
      word,
      { class: 'counterpart', office: null, country: null },
    ]),
    ...people.households.flatMap(({ class: kind, country, words }) =>
      each<TitleMeaning>(words, { class: kind, office: null, country }),
    ),
  ]
}

/** "Kim Jong-un" is written "Kim Jong Un" too. */
function* spacedToo<T>(names: ReadonlyMap<string, T>): Iterable<[string, T]> {
  yield* names
  for (const [name, people] of names) if (name.includes('-')) yield [name.replaceAll('-', ' '), people]
}

/** Words that names of known people begin, or end, with. */
function namesAt(end: 0 | -1, knowledge: Knowledge, particles: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const name of knowledge.names.people.keys()) {
    const words = name.split(' ')
    const word = plain(words.at(end) ?? '')
    if (words.length > 1 && /^[a-z]{3,}$/.test(word) && !particles.includes(word)) found.add(word)
  }
  return found
}

/** "gặp và đề nghị B", "gặp, báo cáo B": a second verb with the same object. */
const besides = ({ grammar, meetings }: Language): string[] =>
  meetings.besides.flatMap((verb) => [',', ...grammar.and.words].map((joint) => `${joint} ${verb}`))

/** Rules by word: one word may open several frames. */
function rulesByWord(rules: readonly MeetingRule[]): Map<string, MeetingRule[]> {
  const byWord = new Map<string, MeetingRule[]>()
  for (const rule of rules) {
    for (const word of rule.words) byWord.set(word, [...(byWord.get(word) ?? []), rule])
  }
  return byWord
}

export function compileLexicon(language: Language, knowledge: Knowledge): Lexicon {
  const { people, meetings } = language
  const titles = new Phrases(titleEntries(people))
  const groups = new Phrases(
    people.groups.flatMap(({ words, size, class: kind = null }) => each<GroupMeaning>(words, { size, class: kind })),
  )
  const honorifics = new Phrases(all(people.honorifics))
  const pronouns = new Phrases([...each<'he'>(people.pronouns.he, 'he'), ...each<'she'>(people.pronouns.she, 'she')])
  return {
    language,
    knowledge,
    titles,
    groups,
    mentions: new Set([
      ...[titles, groups, honorifics, pronouns].flatMap((phrases) => [...phrases.firstWords()]),
      ...people.qualifiers,
    ]),
    countries: new Phrases(knowledge.names.countries),
    joinedCountries: new Map(Object.entries(people.joinedCountries)),
    misspeltCountry: misspelling(knowledge.names.countries),
    places: new Phrases(knowledge.names.places),
    events: new Phrases(knowledge.names.events),
    people: new Phrases(spacedToo(knowledge.names.people)),
    notPeople: new Phrases(all(people['places-before-name'])),
    memorials: new Phrases(all(people.memorials)),
    stops: new Phrases(all(people.stops)),
    compounds: new Phrases(all(people.compounds)),
    honorifics,
    pronouns,
    qualifiers: new Set(people.qualifiers),
    former: new Set(people.former),
    delegations: new Phrases([
      ...each<boolean>(people.delegations.words, true),
      ...each<boolean>(people.delegations.others, false),
    ]),
    delegationStems: new Set(people.delegations.stems),
    leads: new Phrases(all(people.delegations.leads)),
    particles: new Set(people.particles),
    middleNames: new Map([
      ...each<boolean>(people.middleNames.he, false),
      ...each<boolean>(people.middleNames.she, true),
    ]),
    openers: new Set(people.openers),
    bodies: new Phrases([...all(people.bodies), ...all([...knowledge.names.bodies.keys()])]),
    bodyEnds: new Set(people.bodyEnds),
    firms: new Phrases(all(people.firms)),
    districts: new Set(people.districts),
    weak: new Set(people.weak),
    callings: new Set(people.callings),
    speech: new Phrases(all(meetings.speech)),
    clock: new Phrases(all(meetings.clock)),
    voices: new Phrases(all(meetings.voices)),
    attending: new Phrases(all(meetings.attending)),
    parties: new Phrases(all(meetings.parties)),
    came: new Phrases(all(meetings.came)),
    past: new Phrases(all(meetings.past)),
    sources: new Set(meetings.sources),
    gates: new Phrases(
      (Object.keys(meetings.gates) as GateName[]).flatMap((gate) => each<GateName>(meetings.gates[gate].words, gate)),
    ),
    clause: new Set(meetings.clause),
    visits: new Phrases(all(meetings.visits)),
    reports: new Phrases(all(meetings.reports)),
    greetings: new Phrases(all(meetings.greetings)),
    examples: new Phrases(all(meetings.examples)),
    about: new Phrases(all(meetings.about)),
    reporters: new Phrases(all(meetings.reporters)),
    chances: new Phrases(all(meetings.chances)),
    elsewhere: new Phrases([
      ...each<boolean>(meetings.elsewhere.words, true),
      ...each<boolean>(meetings.elsewhere.others, false),
    ]),
    questioners: new Phrases(all(meetings.questioners)),
    press: new Phrases(all(meetings.press)),
    channels: new Phrases(
      (Object.keys(meetings.channels) as Channel[]).flatMap((channel) =>
        each<Channel>(meetings.channels[channel] ?? [], channel),
      ),
    ),
    roundTable: new Phrases(all(meetings.roundTable)),
    thereupon: new Phrases(all(meetings.thereupon)),
    onceMore: new Phrases(all(meetings.onceMore)),
    earlier: new Phrases(all(meetings.earlier)),
    ordinals: new Phrases(Object.entries(meetings.ordinals)),
    plurals: new Set(people.plurals),
    collective: new Phrases(all(people.collective)),
    sameCountry: new Phrases(all(people.sameCountry)),
    kin: new Set(people.kin),
    vague: new Set(people.vague),
    diplomats: new Set(people.diplomats),
    exclusive: new Set(people.exclusive),
    surnames: new Set([
      ...knowledge.surnames,
      ...knowledge.chineseSurnames,
      ...knowledge.koreanSurnames,
      ...knowledge.koreanLatinSurnames,
    ]),
    firstNames: namesAt(0, knowledge, people.particles),
    lastNames: namesAt(-1, knowledge, people.particles),
    meetings: new Phrases(rulesByWord(meetings.rules.filter(({ frame }) => frame !== 'guest'))),
    guests: new Phrases(
      meetings.rules.filter(({ frame }) => frame === 'guest').flatMap((rule) => each<MeetingRule>(rule.words, rule)),
    ),
    status: new Phrases(meetings.status.flatMap((cue) => each<StatusCue>(cue.words, cue))),
    adverbs: new Phrases(all([...meetings.adverbs, ...besides(language)])),
    slots: compileSlots(language.slots),
    grammar: compileGrammar(language.grammar),
  }
}
