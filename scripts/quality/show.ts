/** Figures as lines for people, each with its change since the last run. */

import type { Figures } from './score.ts'

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

function change(now: number, before: number | undefined): string {
  if (before === undefined) return ''
  const points = 100 * (now - before)
  return Math.abs(points) < 0.05 ? '  (same)' : `  (${points > 0 ? '+' : ''}${points.toFixed(1)})`
}

export function show(title: string, now: Figures, before: Figures | undefined): string {
  const lines = [`${title}: ${now.articles} articles, ${now.gold} meetings to find, ${now.found} found`]
  for (const name of ['meeting', 'pair', 'full'] as const) {
    const { precision, recall, f1 } = now[name]
    lines.push(
      `  ${name.padEnd(14)}P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}${change(f1, before?.[name].f1)}`,
    )
  }
  for (const [slot, value] of Object.entries(now.slots))
    lines.push(`  ${slot.padEnd(14)}${percent(value)}${change(value, before?.slots[slot])}`)
  return lines.join('\n')
}
