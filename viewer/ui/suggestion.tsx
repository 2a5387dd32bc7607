/** One suggestion of the search box: name, what it is, and the spelling that fitted where it is another. */

import { language } from '../state/store.ts'
import { countryName } from '../text/country.ts'
import { fold } from '../text/fold.ts'
import { words } from '../text/words.ts'
import type { Hit } from './hit.ts'
import { Sign } from './sign.tsx'

interface Props {
  readonly hit: Hit
  readonly at: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

export const Suggestion = ({ hit: { thing, matched }, at, chosen, onChoose }: Props) => {
  const say = words()
  const from = 'country' in thing ? countryName(thing.country, language.value) : null
  const other = fold(matched) === fold(thing.name) ? null : say.alsoKnown(matched)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox it belongs to has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, as its pattern asks
    <div
      id={`hit-${at}`}
      class="hit"
      role="option"
      aria-selected={chosen ? 'true' : 'false'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Sign kind={thing.kind} name={thing.name} />
      <span class="hit-name">{thing.name}</span>
      <span class="hit-more">
        {[
          other,
          from === thing.name ? null : from,
          thing.kind === 'person' ? null : say.kindOf[thing.kind],
          say.met(thing.meetingCount),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}
