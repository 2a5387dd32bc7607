/** The bars, the brush over them, and its two ends as sliders for the keyboard. */

import { useRef } from 'preact/hooks'
import { language } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import type { Histogram } from '../time/histogram.ts'

const HEIGHT = 64
const AXIS = 18

interface Props {
  readonly counted: Histogram
  /** Pixels. */
  readonly width: number
  readonly first: number
  readonly last: number
  readonly onRange: (one: number, other: number) => void
}

/** Every so many bars a label, so that labels keep 64 px apart; years first. */
const labelled = (bars: Histogram['bars'], step: number): ReadonlySet<number> => {
  const every = Math.max(1, Math.ceil(72 / step))
  return new Set(bars.flatMap((_, at) => (at % every === 0 && (bars.length - at) * step > 40 ? [at] : [])))
}

export const TimeBars = ({ counted: { bars, most }, width, first, last, onRange }: Props) => {
  const say = words()
  const tongue = language.value
  const start = useRef<number | null>(null)
  const step = width / bars.length
  const gap = step > 6 ? 2 : step > 3 ? 1 : 0
  const labels = labelled(bars, step)
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
          const x = index * step + gap / 2
          return (
            <g key={bar.period} class={index >= first && index <= last ? 'in' : 'out'}>
              <rect class="time-hit" x={index * step} y="0" width={step} height={HEIGHT}>
                <title>{say.bar(writeDate(bar.period, tongue) ?? '', bar.meetings)}</title>
              </rect>
              <rect
                class="time-other"
                x={x}
                y={HEIGHT - height}
                width={Math.min(step - gap, 34)}
                height={height - held}
              />
              <rect class="time-held" x={x} y={HEIGHT - held} width={Math.min(step - gap, 34)} height={held} />
              {labels.has(index) && (
                <text x={x} y={HEIGHT + 13}>
                  {writeDate(bar.period, tongue)}
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
