/** The meetings shown as a table for a spreadsheet: one row for every quote. */

import type { Meeting } from '../graph/known.ts'
import type { Quotes } from './quotes.ts'

const COLUMNS = [
  'meeting',
  'date',
  'from',
  'to',
  'status',
  'channel',
  'people',
  'event',
  'place',
  'independent_sources',
  'disputed',
  'quote',
  'says_status',
  'says_date',
  'article',
  'outlet',
  'published',
  'url',
] as const

/** Quoted when needed; a text that a spreadsheet would run as a formula is made plain by an apostrophe. */
const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '')
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** With a byte order mark, so that spreadsheets read Vietnamese letters, and lines that end as RFC 4180 asks. */
export const toCsv = (meetings: readonly Meeting[], quotes: Quotes): string => {
  const rows = meetings.flatMap((meeting) => {
    const own = [
      meeting.id,
      meeting.date,
      meeting.from,
      meeting.to,
      meeting.status,
      meeting.channel,
      meeting.people.map((person) => person.name).join('; '),
      meeting.event?.name,
      meeting.place?.name,
      meeting.sourceCount,
      meeting.disputed.join('; '),
    ]
    const said = quotes.get(meeting.id) ?? []
    if (said.length === 0) return [[...own, '', '', '', '', '', '', '']]
    return said.map(({ quote, status, date, article }) => [
      ...own,
      quote.text,
      status,
      date,
      article?.title,
      article?.outlet,
      article?.published,
      article?.url,
    ])
  })
  return `\uFEFF${[[...COLUMNS], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
