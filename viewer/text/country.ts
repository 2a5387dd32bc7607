/** Names of countries by their code, from the browser's own data. Bodies such as ASEAN keep their code. */

const cache = new Map<string, Intl.DisplayNames>()

export const countryName = (code: string | null, tongue: string): string | null => {
  if (code === null) return null
  if (!/^[A-Z]{2}$/.test(code)) return code
  const names = cache.get(tongue) ?? new Intl.DisplayNames([tongue], { type: 'region', fallback: 'code' })
  cache.set(tongue, names)
  return names.of(code) ?? code
}
