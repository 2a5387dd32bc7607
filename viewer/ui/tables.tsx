/** The drawing as two tables, with everything that can be done on the canvas. */

import { byTime, passes } from '../graph/pass.ts'
import { select, toggleSelected } from '../state/change.ts'
import { collapse, expand, hideNodes, lookAt, nameOf, pinNodes, removeNodes, subjectOf } from '../state/commands.ts'
import { language, scene, settle, view } from '../state/store.ts'
import { countryName } from '../text/country.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import { namesOf } from './meeting-line.tsx'
import { Sign } from './sign.tsx'
import { StatusMark } from './status-mark.tsx'

const PeopleTable = () => {
  const say = words()
  const drawn = new Set(view.value.nodes.map((node) => node.id))
  const rows = scene.value.nodes.filter((node) => node.kind !== 'more' && node.kind !== 'meeting')
  return (
    <table class="people">
      <caption>
        {say.nodes} <data value={rows.length}>{rows.length}</data>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.columns.select}</th>
          <th scope="col">{say.columns.name}</th>
          <th scope="col">{say.columns.country}</th>
          <th scope="col" class="number">
            {say.columns.meetings}
          </th>
          <th scope="col">{say.columns.actions}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((node) => {
          const name = nameOf(node.id)
          const waits = scene.value.nodes.find((more) => more.of === node.id)?.count
          const act = (label: string, run: () => void, pressed?: boolean) => (
            <button
              type="button"
              class="link"
              aria-label={`${label}: ${name}`}
              {...(pressed !== undefined && { 'aria-pressed': pressed })}
              onClick={run}
            >
              {label}
            </button>
          )
          return (
            <tr key={node.id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${say.columns.select}: ${name}`}
                  checked={view.value.selection.includes(node.id)}
                  onChange={() => settle((now) => toggleSelected(now, node.id))}
                />
              </td>
              <th scope="row">
                <button type="button" class="cell" onClick={() => lookAt(subjectOf(node.id))}>
                  <Sign kind={node.kind === 'more' ? 'person' : node.kind} name={name} />
                  {name}
                </button>
              </th>
              <td>{node.thing && 'country' in node.thing ? countryName(node.thing.country, language.value) : ''}</td>
              <td class="number">{node.count}</td>
              <td class="acts">
                {drawn.has(node.id) && (
                  <>
                    {act(waits ? say.expandMore(waits) : say.expand, () => void expand(node.id))}
                    {act(say.collapse, () => collapse(node.id))}
                    {act(say.pin, () => pinNodes([node.id]), view.value.pinned.includes(node.id))}
                  </>
                )}
                {act(say.hide, () => hideNodes([node.id]))}
                {drawn.has(node.id) && act(say.remove, () => removeNodes([node.id]))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Rows of one table at once; the rest is a button away. */
const ROWS = 300

export const MeetingsTable = () => {
  const say = words()
  const tongue = language.value
  const rows = scene.value.meetings.filter((meeting) => passes(meeting, view.value.filter)).sort(byTime)
  if (rows.length === 0) return <p class="tables-none">{say.noMeetings}</p>
  return (
    <table>
      <caption>
        {say.meetings} <data value={rows.length}>{rows.length}</data>
      </caption>
      <thead>
        <tr>
          {(['date', 'who', 'event', 'place', 'status', 'channel'] as const).map((column) => (
            <th scope="col" key={column}>
              {say.columns[column]}
            </th>
          ))}
          <th scope="col" class="number">
            {say.columns.sources}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, ROWS).map((meeting) => (
          <tr key={meeting.id}>
            <th scope="row">
              <button type="button" class="cell brief" onClick={() => lookAt({ kind: 'meeting', id: meeting.id })}>
                {writeDate(meeting.date, tongue) ?? say.unknownDate}
                <span class="unseen">: {namesOf(meeting)}</span>
              </button>
            </th>
            <td>{namesOf(meeting)}</td>
            <td>{meeting.event?.name}</td>
            <td>{meeting.place?.name}</td>
            <td>
              <StatusMark status={meeting.status} />
            </td>
            <td class="brief">{say.channels[meeting.channel]}</td>
            <td class="number">{meeting.sourceCount}</td>
          </tr>
        ))}
      </tbody>
      {rows.length > ROWS && (
        <tfoot>
          <tr>
            <td colSpan={7}>{say.andMore(rows.length - ROWS)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

export const Tables = () => {
  const say = words()
  if (scene.value.nodes.length === 0) return <p class="tables-none">{say.tableEmpty}</p>
  return (
    <>
      <PeopleTable />
      <MeetingsTable />
      {view.value.selection.length > 0 && (
        <button type="button" class="unseen" onClick={() => settle((now) => select(now, []))}>
          {say.clearSelection}
        </button>
      )}
    </>
  )
}
