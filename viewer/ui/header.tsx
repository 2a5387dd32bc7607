/** The head of the page: name, search, back and forth, sharing, language and colours. */

import { goBack, goForward, history, language, say, theme } from '../state/store.ts'
import type { Theme } from '../state/view.ts'
import { words } from '../text/words.ts'
import { Brand } from './brand.tsx'
import { openHelp } from './help-state.ts'
import { Search } from './search.tsx'
import { share } from './share.ts'
import { TakeAway } from './take-away.tsx'

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export const back = (): void => {
  if (history.value.past.length === 0) return
  goBack()
  say(words().undone)
}

export const forth = (): void => {
  if (history.value.future.length === 0) return
  goForward()
  say(words().redone)
}

export const Header = () => {
  const text = words()
  const other = language.value === 'vi' ? 'en' : 'vi'
  return (
    <header class="head">
      <button type="button" class="skip button" onClick={() => document.getElementById('drawing')?.focus()}>
        {text.skip}
      </button>
      <Brand />
      <Search />
      <div class="head-tools">
        <button
          type="button"
          class="tool"
          onClick={back}
          disabled={history.value.past.length === 0}
          title={`${text.undo} (Ctrl+Z)`}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8" />
          </svg>
          <span class="unseen">{text.undo}</span>
        </button>
        <button
          type="button"
          class="tool"
          onClick={forth}
          disabled={history.value.future.length === 0}
          title={`${text.redo} (Ctrl+Shift+Z)`}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m13 4 4 4-4 4m4-4H9a5 5 0 0 0 0 10h3" />
          </svg>
          <span class="unseen">{text.redo}</span>
        </button>
        <TakeAway />
        <button type="button" class="button button-strong" onClick={() => void share()}>
          {text.share}
        </button>
        <button
          type="button"
          class="tool tool-text"
          lang={other}
          title={text.language}
          onClick={() => {
            language.value = other
          }}
        >
          <span class="wide">{other === 'vi' ? 'Tiếng Việt' : 'English'}</span>
          <abbr class="narrow" title={other === 'vi' ? 'Tiếng Việt' : 'English'}>
            {other.toUpperCase()}
          </abbr>
        </button>
        <button
          type="button"
          class="tool"
          title={`${text.theme}: ${text.themes[theme.value]}`}
          onClick={() => {
            theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'auto'
            say(`${text.theme}: ${text.themes[theme.value]}`)
          }}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="6.5" />
            <path
              class="solid"
              d={
                theme.value === 'light'
                  ? ''
                  : theme.value === 'dark'
                    ? 'M3.5 10a6.5 6.5 0 0 0 13 0 6.5 6.5 0 0 0-13 0z'
                    : 'M10 3.5a6.5 6.5 0 0 1 0 13z'
              }
            />
          </svg>
          <span class="unseen">
            {text.theme}: {text.themes[theme.value]}
          </span>
        </button>
        <button type="button" class="tool wide" onClick={openHelp} title={text.help}>
          <span aria-hidden="true">?</span>
          <span class="unseen">{text.help}</span>
        </button>
      </div>
    </header>
  )
}
