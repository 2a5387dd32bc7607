/** Opens a language's folder of data. The only place that does. */

import { readdirSync, readFileSync } from 'node:fs'
import { IngestError } from '../model/errors.ts'
import type { GrammarData } from '../model/grammar.ts'
import type { CleanData, DateData, Language } from '../model/language.ts'
import type { MeetingData, PeopleData, SlotData } from '../model/lexicon.ts'

const FOLDER = new URL('../lang/', import.meta.url)

function json<T>(code: string, file: string): T {
  const path = new URL(`${code}/${file}`, FOLDER)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch (cause) {
    const message = `The language data ingest/lang/${code}/${file} cannot be read: ${(cause as Error).message}`
    throw new IngestError('knowledge-invalid', message, { file: `ingest/lang/${code}/${file}` }, cause)
  }
}

/** Codes of the languages there are. */
export const languages = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

export function loadLanguage(code: string): Language {
  if (!languages().includes(code)) {
    const message = `No data for the language "${code}". There is: ${languages().join(', ')}.`
    throw new IngestError('knowledge-invalid', message, { language: code })
  }
  return {
    code,
    home: json<{ home: string }>(code, 'people.json').home,
    clean: json<CleanData>(code, 'clean.json'),
    dates: json<DateData>(code, 'dates.json'),
    people: json<PeopleData>(code, 'people.json'),
    meetings: json<MeetingData>(code, 'meetings.json'),
    slots: json<SlotData>(code, 'slots.json'),
    grammar: json<GrammarData>(code, 'grammar.json'),
    weights: json<Language['weights']>(code, 'weights.json'),
  }
}
