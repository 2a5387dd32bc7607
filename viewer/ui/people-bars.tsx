/** People with how many meetings they stand for, as bars. */

import { lookAt } from '../state/commands.ts'
import type { Subject } from '../state/view.ts'
import { words } from '../text/words.ts'

interface Props {
  readonly heading: string
  /** Most meetings first. */
  readonly people: readonly {
    readonly meetingCount: number
    readonly node: { readonly id: string; readonly name: string } | null
  }[]
  /** What a click on one of them leads to. */
  readonly subjectOf: (id: string) => Subject
}

export const PeopleBars = ({ heading, people, subjectOf }: Props) => {
  if (people.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="bars">
        {people.map(({ node, meetingCount }) =>
          node === null ? null : (
            <li key={node.id}>
              <button type="button" onClick={() => lookAt(subjectOf(node.id))}>
                <span>{node.name}</span>
                <data value={meetingCount}>{words().times(meetingCount)}</data>
                <meter aria-hidden="true" min="0" max={people[0]?.meetingCount ?? 1} value={meetingCount} />
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
