/** An address that may be followed: http or https only, else null, whatever the source says. */
export const safeLink = (url: string | null | undefined): string | null => {
  if (!url) return null
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}
