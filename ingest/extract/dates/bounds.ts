/** The first and the last day of an EDTF value. */

/** One day, in milliseconds. */
export const DAY = 86_400_000

/** In milliseconds; not a number where the year is not known. */
export function bound(edtf: string, side: 'first' | 'last'): number {
  const slash = edtf.indexOf('/')
  const end = slash < 0 ? edtf : side === 'last' ? edtf.slice(slash + 1) : edtf.slice(0, slash)
  const year = Number(end.slice(0, 4) || Number.NaN)
  const month = Number(end.slice(5, 7))
  const day = Number(end.slice(8, 10))
  if (month && day) return Date.UTC(year, month - 1, day)
  return side === 'last' ? Date.UTC(year, month || 12, 0) : Date.UTC(year, (month || 1) - 1, 1)
}

/** Whether the first lies wholly in the second; no where a year is not known. */
export const within = (fine: string, wide: string): boolean =>
  bound(wide, 'first') <= bound(fine, 'first') && bound(wide, 'last') >= bound(fine, 'last')
