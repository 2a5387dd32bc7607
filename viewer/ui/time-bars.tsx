/** The bars, the brush over them, and its two ends as sliders for the keyboard. */

import { useRef } from 'preact/hooks'
import { language } from '../state/store.ts'
import { shortDate, writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import type { Histogram, Unit } from '../time/histogram.ts'

const HEIGHT = 64
const AXIS = 18
/** The widest bar: where few periods share the window they need not fill it. */
const WIDEST = 72

interface Props {
  readonly counted: Histogram
  /** Pixels. */
  readonly width: number
  readonly first: number
  readonly last: number
  readonly onRange: (one: number, other: number) => void
}

/** Which bars carry a label: years where there are many months, else so many that labels keep apart. */
const labelled = (
  bars: Histogram['bars'],
  unit: Unit,
  step: number,
  tongue: 'vi' | 'en',
): ReadonlyMap<number, string> => {
  const years = bars.flatMap(({ period }, at) => (unit === 'month' && period.endsWith('-01') ? [at] : []))
  const useYears = years.length > 1
  const apart = useYears || unit === 'year' ? 40 : 76
  const labels = new Map<number, string>()
  let last = Number.NEGATIVE_INFINITY
  for (const at of useYears ? years : bars.keys()) {
    const left = at * step
    if (left - last < apart || (bars.length - at) * step < 34) continue
    last = left
    const period = bars[at]?.period ?? ''
    labels.set(at, useYears ? period.slice(0, 4) : shortDate(period, tongue))
  }
  return labels
}

export const TimeBars = ({ counted: { bars, most, unit }, width, first, last, onRange }: Props) => {
  const say = words()
  const tongue = language.value
  const start = useRef<number | null>(null)
  const step = width / bars.length
  const gap = step > 6 ? 2 : step > 3 ? 1 : 0
  const labels = labelled(bars, unit, step, tongue)
  const whole = first === 0 && last === bars.length - 1
  const at = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bars.length)))
  }
  const end = (which: 'from' | 'to') => {
    const value = which === 'from' ? first : last
    const move = (to: number) =>
      which === 'from' ? onRange(Math.min(to, last), last) : onRange(first, Math.max(to, first))
    const period = writeDate(bars[value]?.period ?? null, tongue) ?? ''
    return (
      <div
        class={`time-end time-end-${which}`}
        role="slider"
        tabIndex={0}
        aria-label={say[which]}
        aria-valuemin={0}
        aria-valuemax={bars.length - 1}
        aria-valuenow={value}
        aria-valuetext={period}
        ref={(element) => {
          // By the style object, since the content policy allows no style attributes.
          if (element) element.style.left = `${(which === 'from' ? first : last + 1) * step}px`
        }}
        onKeyDown={(event) => {
          const by: Record<string, number> = {
            ArrowLeft: -1,
            ArrowDown: -1,
            ArrowRight: 1,
            ArrowUp: 1,
            PageDown: -12,
            PageUp: 12,
          }
          const to = event.key === 'Home' ? 0 : event.key === 'End' ? bars.length - 1 : value + (by[event.key] ?? 0)
          if (to === value) return
          event.preventDefault()
          move(Math.min(bars.length - 1, Math.max(0, to)))
        }}
      />
    )
  }
  return (
    <>
      <svg
        class="time-svg"
        viewBox={`0 0 ${width} ${HEIGHT + AXIS}`}
        width={width}
        height={HEIGHT + AXIS}
        role="img"
        aria-label={say.timeline}
        onPointerDown={(event) => {
          start.current = at(event)
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={(event) => {
          if (start.current !== null && at(event) !== start.current) onRange(start.current, at(event))
        }}
        onPointerUp={(event) => {
          if (start.current !== null) onRange(start.current, at(event))
          start.current = null
        }}
        onPointerCancel={() => {
          start.current = null
        }}
      >
        {!whole && <rect class="time-brush" x={first * step} y="0" width={(last - first + 1) * step} height={HEIGHT} />}
        {bars.map((bar, index) => {
          const height = bar.meetings === 0 ? 0 : Math.max(3, (bar.meetings / most) * (HEIGHT - 6))
          const held = bar.meetings === 0 ? 0 : ((bar.statuses.HELD ?? 0) / bar.meetings) * height
          const wide = Math.min(step - gap, WIDEST)
          const x = index * step + (step - wide) / 2
          return (
            <g key={bar.period} class={index >= first && index <= last ? 'in' : 'out'}>
              <rect class="time-hit" x={index * step} y="0" width={step} height={HEIGHT}>
                <title>{say.bar(writeDate(bar.period, tongue) ?? '', bar.meetings)}</title>
              </rect>
              <rect class="time-other" x={x} y={HEIGHT - height} width={wide} height={height - held} />
              <rect class="time-held" x={x} y={HEIGHT - held} width={wide} height={held} />
              {labels.has(index) && (
                <text x={x} y={HEIGHT + 13}>
                  {labels.get(index)}
                </text>
              )}
            </g>
          )
        })}
        <line class="time-axis" x1="0" y1={HEIGHT + 0.5} x2={width} y2={HEIGHT + 0.5} />
      </svg>
      {end('from')}
      {end('to')}
    </>
  )
}
