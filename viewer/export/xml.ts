/** Text made safe for XML: the five signs, and no character that XML 1.0 forbids. */

/** Control characters but tab and line ends, lone surrogates, and the two that are no characters. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const xml = (text: string | number): string =>
  String(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
