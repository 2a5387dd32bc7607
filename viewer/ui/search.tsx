/** The search box: a combobox over people, events and places. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { toThing } from '../api/learnt.ts'
import { SEARCH } from '../api/queries.ts'
import { RequestError, request } from '../api/request.ts'
import { words } from '../text/words.ts'
import { drawThing } from './draw-thing.ts'
import type { Hit } from './hit.ts'
import { Suggestion } from './suggestion.tsx'

/** Waits this long after the last key before asking. */
const PAUSE = 140

type Answer =
  | { readonly state: 'none' }
  | { readonly state: 'asking' }
  | { readonly state: 'hits'; readonly hits: readonly Hit[]; readonly text: string }
  | { readonly state: 'failed'; readonly failure: RequestError['failure'] }

export const Search = () => {
  const text = useSignal('')
  const answer = useSignal<Answer>({ state: 'none' })
  const open = useSignal(false)
  const chosen = useSignal(-1)
  const input = useRef<HTMLInputElement>(null)
  const say = words()

  useEffect(() => {
    const wanted = text.value.trim()
    if (wanted === '') {
      answer.value = { state: 'none' }
      return
    }
    const ask = new AbortController()
    const timer = setTimeout(async () => {
      answer.value = answer.value.state === 'hits' ? answer.value : { state: 'asking' }
      try {
        const { search } = await request(SEARCH, { text: wanted, kinds: ['PERSON', 'EVENT', 'PLACE'] }, ask.signal)
        const hits = search.flatMap(({ found, matched }) => {
          const thing = toThing(found)
          return thing === null ? [] : [{ thing, matched }]
        })
        answer.value = { state: 'hits', hits, text: wanted }
        chosen.value = hits.length > 0 ? 0 : -1
      } catch (error) {
        if (ask.signal.aborted) return
        answer.value = { state: 'failed', failure: error instanceof RequestError ? error.failure : 'broken' }
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      ask.abort()
    }
  }, [text.value])

  useEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', onSlash)
    return () => window.removeEventListener('keydown', onSlash)
  }, [])

  const hits = answer.value.state === 'hits' ? answer.value.hits : []
  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return
    open.value = false
    text.value = ''
    void drawThing(hit.thing)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      open.value = true
      const by = event.key === 'ArrowDown' ? 1 : -1
      chosen.value = hits.length === 0 ? -1 : (chosen.value + by + hits.length) % hits.length
      document.getElementById(`hit-${chosen.value}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(hits[Math.max(0, chosen.value)])
    } else if (event.key === 'Escape') {
      if (open.value && text.value !== '') open.value = false
      else text.value = ''
    }
  }
  const shown = open.value && answer.value.state !== 'none'
  return (
    <search class="search">
      <svg class="search-icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-label={say.find}
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0 ? 'true' : 'false'}
        aria-controls="hits"
        {...(shown && chosen.value >= 0 && { 'aria-activedescendant': `hit-${chosen.value}` })}
        placeholder={say.find}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
          open.value = true
        }}
        onFocus={() => {
          open.value = true
        }}
        onBlur={() => {
          open.value = false
        }}
        onKeyDown={onKey}
      />
      <span class="search-key" aria-hidden="true">
        <kbd>/</kbd>
      </span>
      <div class="hits" hidden={!shown}>
        <div id="hits" role="listbox" aria-label={say.find}>
          {hits.map((hit, at) => (
            <Suggestion
              key={hit.thing.id}
              hit={hit}
              at={at}
              chosen={at === chosen.value}
              onChoose={() => choose(hit)}
            />
          ))}
        </div>
        <SearchNote answer={answer.value} />
      </div>
      <p class="unseen" role="status">
        {shown && hits.length > 0 ? say.found(hits.length) : ''}
      </p>
    </search>
  )
}

const SearchNote = ({ answer }: { readonly answer: Answer }) => {
  const say = words()
  if (answer.state === 'asking') return <p class="hits-note">{say.searching}</p>
  if (answer.state === 'failed') {
    return (
      <p class="hits-note" role="alert">
        <strong>{say.failures[answer.failure][0]}.</strong> {say.failures[answer.failure][1]}
      </p>
    )
  }
  if (answer.state === 'hits' && answer.hits.length === 0) {
    return (
      <p class="hits-note" role="status">
        <strong>{say.noneFound(answer.text)}</strong> {say.noneFoundHint}
      </p>
    )
  }
  return null
}
