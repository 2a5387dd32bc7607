/** The meetings shown over time: a histogram with a brush, two date fields and a button that plays it. */

import { computed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { passesKind, passesTime } from '../graph/pass.ts'
import { setFilter } from '../state/change.ts'
import { change, language, scene, view } from '../state/store.ts'
import { writePeriod } from '../text/date.ts'
import { words } from '../text/words.ts'
import { histogram } from '../time/histogram.ts'
import { barsOf, type Range, rangeOf } from '../time/range.ts'
import { TimeBars } from './time-bars.tsx'

const counted = computed(() =>
  histogram(scene.value.meetings.filter((meeting) => passesKind(meeting, view.value.filter))),
)

/** Time between two steps of playing, milliseconds. */
const BEAT = 450

export const setRange = (range: Range, run: string | null): void => change((now) => setFilter(now, range), run)

const usePlaying = () => {
  const playing = useSignal(false)
  useEffect(() => {
    if (!playing.value) return
    let at = -1
    const timer = setInterval(() => {
      const { bars } = counted.value
      do at++
      while (at < bars.length - 1 && bars[at]?.meetings === 0)
      if (at >= bars.length - 1) {
        playing.value = false
        setRange({ from: null, to: null }, 'play')
      } else setRange({ from: bars[0]?.from ?? null, to: bars[at]?.to ?? null }, 'play')
    }, BEAT)
    return () => clearInterval(timer)
  }, [playing.value])
  return playing
}

export const Timeline = () => {
  const say = words()
  const box = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  const playing = usePlaying()
  useEffect(() => {
    if (box.current === null) return
    const sized = new ResizeObserver(([entry]) => {
      width.value = Math.floor(entry?.contentRect.width ?? 0)
    })
    sized.observe(box.current)
    return () => sized.disconnect()
  }, [])
  const { filter } = view.value
  const { bars, loose } = counted.value
  const ranged = filter.from !== null || filter.to !== null
  const outside = scene.value.meetings.filter((meeting) => meeting.from === null && !passesTime(meeting, filter)).length
  const [first, last] = barsOf(bars, filter)
  const [from, to] = [filter.from ?? bars[0]?.from, filter.to ?? bars.at(-1)?.to]
  const spoken = ranged && from && to ? writePeriod(from, to, language.value) : say.wholeTime
  const field = (end: 'from' | 'to') => (
    <label class="time-field">
      <span>{say[end]}</span>
      <input
        type="date"
        value={filter[end] ?? ''}
        min={end === 'to' ? (filter.from ?? undefined) : undefined}
        max={end === 'from' ? (filter.to ?? undefined) : undefined}
        onChange={(event) => setRange({ ...filter, [end]: event.currentTarget.value || null }, null)}
      />
    </label>
  )
  return (
    <section class="time" aria-label={say.timeline}>
      <div class="time-head">
        <h2>{say.time}</h2>
        <p class="time-spoken" role="status" title={spoken}>
          {spoken}
        </p>
        {loose > 0 && <p class="time-loose">{ranged && outside > 0 ? say.undatedOut(outside) : say.undated(loose)}</p>}
        <div class="time-tools">
          {field('from')}
          {field('to')}
          <button
            type="button"
            class="tool"
            disabled={bars.length < 2}
            title={playing.value ? say.pause : say.play}
            onClick={() => {
              playing.value = !playing.value
            }}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path class="solid" d={playing.value ? 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z' : 'M6 3.5v13l10-6.5z'} />
            </svg>
            <span class="unseen">{playing.value ? say.pause : say.play}</span>
          </button>
          <button
            type="button"
            class="button"
            disabled={!ranged}
            onClick={() => setRange({ from: null, to: null }, null)}
          >
            {say.wholeTime}
          </button>
        </div>
      </div>
      <div class="time-bars" ref={box}>
        {bars.length === 0 ? (
          <p class="time-none">{say.noDated}</p>
        ) : (
          width.value > 0 && (
            <TimeBars
              counted={counted.value}
              width={width.value}
              first={first}
              last={last}
              onRange={(one, other) => setRange(rangeOf(bars, one, other), 'brush')}
            />
          )
        )}
      </div>
    </section>
  )
}
