/** The legend tells what things look like and switches them on and off, with counts. */

import { computed } from '@preact/signals'
import { countMeetings } from '../graph/counts.ts'
import { setFilter, setLayers } from '../state/change.ts'
import { showHidden } from '../state/commands.ts'
import { MOST_MEETINGS } from '../state/load.ts'
import { change, known, scene, view } from '../state/store.ts'
import { CHANNELS, isFiltered, NO_FILTER, type NodeKind, STATUSES } from '../state/view.ts'
import { words } from '../text/words.ts'
import { Sign } from './sign.tsx'
import { StatusLine } from './status-mark.tsx'

export const counts = computed(() => countMeetings(scene.value.meetings, view.value.filter))

const without = <T,>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

const LAYERS = ['meetings', 'events', 'places'] as const
const KIND_OF: Readonly<Record<(typeof LAYERS)[number], NodeKind>> = {
  meetings: 'meeting',
  events: 'event',
  places: 'place',
}

const drawnOf = (kind: NodeKind): number => scene.value.nodes.filter((node) => node.kind === kind).length

export const Legend = () => {
  const say = words()
  const { filter, layers, hidden } = view.value
  const { statuses, channels, events, shown, all } = counts.value
  return (
    <div class="legend">
      <fieldset>
        <legend>{say.nodes}</legend>
        <p class="switch switch-fixed">
          <Sign kind="person" />
          <span>{say.kinds.person}</span>
          <data value={drawnOf('person')}>{drawnOf('person')}</data>
        </p>
        {LAYERS.map((layer) => (
          <label class="switch" key={layer}>
            <input
              type="checkbox"
              checked={layers[layer]}
              onChange={() => change((now) => setLayers(now, { [layer]: !now.layers[layer] }))}
            />
            <Sign kind={KIND_OF[layer]} />
            <span>{say.kinds[KIND_OF[layer]]}</span>
            <data value={drawnOf(KIND_OF[layer])}>{drawnOf(KIND_OF[layer])}</data>
          </label>
        ))}
        {hidden.length > 0 && (
          <p class="legend-note">
            {say.hiddenCount(hidden.length)}{' '}
            <button type="button" class="link" onClick={showHidden}>
              {say.showHidden}
            </button>
          </p>
        )}
        {scene.value.crowded > 0 && <p class="legend-note">{say.crowded(scene.value.crowded)}</p>}
      </fieldset>
      <fieldset>
        <legend>{say.statusHeading}</legend>
        {STATUSES.map((status) => (
          <label class="switch" key={status}>
            <input
              type="checkbox"
              checked={!filter.noStatus.includes(status)}
              onChange={() => change((now) => setFilter(now, { noStatus: without(now.filter.noStatus, status) }))}
            />
            <StatusLine status={status} />
            <span>{say.statuses[status]}</span>
            <data value={statuses[status]}>{statuses[status]}</data>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.channelHeading}</legend>
        {CHANNELS.map((channel) => (
          <label class="switch" key={channel}>
            <input
              type="checkbox"
              checked={!filter.noChannel.includes(channel)}
              onChange={() => change((now) => setFilter(now, { noChannel: without(now.filter.noChannel, channel) }))}
            />
            <span>{say.channels[channel]}</span>
            <data value={channels[channel]}>{channels[channel]}</data>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.eventHeading}</legend>
        {events.length === 0 && <p class="legend-note">{say.noEvents}</p>}
        {events.slice(0, 30).map((event) => (
          <label class="switch" key={event.id}>
            <input
              type="checkbox"
              checked={filter.events.includes(event.id)}
              onChange={() => change((now) => setFilter(now, { events: without(now.filter.events, event.id) }))}
            />
            <span>{event.name}</span>
            <data value={event.count}>{event.count}</data>
          </label>
        ))}
      </fieldset>
      <p class="legend-note">{say.sizeNote}</p>
      {known.value.cut && <p class="legend-note legend-warn">{say.cut(MOST_MEETINGS)}</p>}
      <p class="legend-sum" role="status">
        {say.filtered(shown, all)}
      </p>
      {isFiltered(filter) && (
        <button type="button" class="button" onClick={() => change((now) => setFilter(now, NO_FILTER))}>
          {say.clearFilter}
        </button>
      )}
    </div>
  )
}
