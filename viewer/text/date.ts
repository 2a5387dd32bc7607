/** EDTF as people write dates. Only what is known is said: a month stays a month, an unknown year is named as such. */

const UNKNOWN_YEAR = { vi: 'không rõ năm', en: 'year not known' } as const

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

type Tongue = keyof typeof UNKNOWN_YEAR

const single = (edtf: string, tongue: Tongue): string | null => {
  const parts = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?$/.exec(edtf)
  if (parts === null) return null
  const [, year = '', month, day] = parts
  const known = (part: string | undefined) => (part === undefined || part.includes('X') ? null : Number(part))
  const [y, m, d] = [known(year), known(month), known(day)]
  const tail = y === null ? `, ${UNKNOWN_YEAR[tongue]}` : ''
  if (m === null) return y === null ? UNKNOWN_YEAR[tongue] : tongue === 'vi' ? `năm ${y}` : String(y)
  if (tongue === 'vi') {
    const written = d === null ? `tháng ${m}` : `${d}/${m}`
    return y === null ? written + tail : `${written}/${y}`
  }
  const name = MONTHS[m - 1] ?? String(m)
  return [d, name, y].filter((part) => part !== null).join(' ') + tail
}

/** What cannot be read as EDTF is given back as it is. */
export const writeDate = (edtf: string | null, tongue: Tongue): string | null => {
  if (edtf === null || edtf === '') return null
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined || from === to) return single(from ?? edtf, tongue) ?? edtf
  const open = (end: string) => (end === '' || end === '..' ? '…' : (single(end, tongue) ?? end))
  if (tongue === 'en' && from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)) {
    return `${Number(from.slice(8))}–${open(to)}`
  }
  return `${open(from)} – ${open(to)}`
}

/** From a day to a day, in one short line: `1/10/2024 – 31/10/2024`; `1–31 Oct 2024`, `3 Jun 2024 – 31 Oct 2024`. */
export const writePeriod = (from: string, to: string, tongue: Tongue): string =>
  (writeDate(`${from}/${to}`, tongue) ?? '').replace(/[A-Z][a-z]{3,}/g, (month) => month.slice(0, 3))

/** A period as short as an axis needs it: `13/7`, `7/2023`, `2023`; `13 Jul`, `Jul 2023`. */
export const shortDate = (period: string, tongue: Tongue): string => {
  const [year = '', month, day] = period.split('-')
  if (month === undefined) return year
  const name = tongue === 'vi' ? String(Number(month)) : (MONTHS[Number(month) - 1] ?? month).slice(0, 3)
  if (day === undefined) return tongue === 'vi' ? `${name}/${year}` : `${name} ${year}`
  return tongue === 'vi' ? `${Number(day)}/${name}` : `${Number(day)} ${name}`
}
