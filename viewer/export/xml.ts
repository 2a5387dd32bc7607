/** Text made safe for XML: the five signs, and no character that XML 1.0 forbids. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const xml = (text: string | number): string =>
  String(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
