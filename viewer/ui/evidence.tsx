/** The panel that says why: for a person, a meeting, a pair, an event, a place. */

import { useEffect, useRef } from 'preact/hooks'
import { lookAway, lookBack } from '../state/commands.ts'
import { seen, view } from '../state/store.ts'
import type { Subject } from '../state/view.ts'
import { words } from '../text/words.ts'
import { MeetingEvidence } from './meeting-evidence.tsx'
import { PairEvidence } from './pair-evidence.tsx'
import { PersonEvidence } from './person-evidence.tsx'
import { StageEvidence } from './stage-evidence.tsx'

const About = ({ subject }: { readonly subject: Subject }) => {
  switch (subject.kind) {
    case 'person':
      return <PersonEvidence id={subject.id} />
    case 'meeting':
      return <MeetingEvidence id={subject.id} />
    case 'pair':
      return <PairEvidence a={subject.a} b={subject.b} />
    default:
      return <StageEvidence kind={subject.kind} id={subject.id} />
  }
}

export const Evidence = () => {
  const box = useRef<HTMLElement>(null)
  const { subject } = view.value
  const key = subject === null ? '' : subject.kind === 'pair' ? `${subject.a} ${subject.b}` : subject.id
  useEffect(() => {
    box.current?.scrollTo(0, 0)
  }, [key])
  const say = words()
  return (
    <aside
      ref={box}
      id="evidence"
      class={subject === null ? 'evidence evidence-empty' : 'evidence'}
      aria-label={say.evidence}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        document.getElementById('drawing')?.focus()
      }}
    >
      {subject === null ? (
        <p class="evidence-none">{say.noSubject}</p>
      ) : (
        <>
          {seen.value.length > 0 && (
            <button type="button" class="evidence-back tool" title={say.back} onClick={lookBack}>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M12 4 6 10l6 6" />
              </svg>
              <span class="unseen">{say.back}</span>
            </button>
          )}
          <button type="button" class="evidence-close tool" onClick={lookAway}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="m5 5 10 10M15 5 5 15" />
            </svg>
            <span class="unseen">{say.close}</span>
          </button>
          <About key={key} subject={subject} />
        </>
      )}
    </aside>
  )
}
