/** Keeps the address and the view the same, both ways. */

import { effect } from '@preact/signals'
import { learn, NOTHING_KNOWN } from '../graph/known.ts'
import { type Address, readAddress, writeAddress } from './address.ts'
import { fetchLeft, fetchMeetings, fetchThings } from './load.ts'
import { camera, change, known, language, theme, view } from './store.ts'
import type { Language } from './view.ts'
import { attempt } from './work.ts'

let written = ''

/** Draws what an address holds: the things by their ids, the meetings among them, at the places it names. */
const draw = (address: Address): Promise<void> =>
  attempt(async (signal) => {
    const { nodes, expanded, filter } = address.view
    const ids = nodes.map((node) => node.id)
    const [things, found, left] = await Promise.all([
      fetchThings(ids, signal),
      fetchMeetings(nodes, null, filter, signal),
      fetchLeft(Object.keys(expanded), ids, signal),
    ])
    known.value = { ...learn(NOTHING_KNOWN, things, found.meetings), left, cut: found.cut }
    camera.value = address.camera
    change(() => address.view)
  })

const browserLanguage = (): Language => (navigator.language.startsWith('en') ? 'en' : 'vi')

export const startAddress = (): void => {
  const open = () => {
    const address = readAddress(location.hash)
    written = location.hash.replace(/^#/, '')
    language.value = address.language ?? browserLanguage()
    theme.value = address.theme ?? 'auto'
    if (address.view.nodes.length > 0 || view.value.nodes.length > 0) void draw(address)
    else change(() => address.view)
  }
  open()
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const next = writeAddress({
      view: view.value,
      language: language.value,
      theme: theme.value,
      camera: view.value.nodes.length > 0 ? camera.value : null,
    })
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (next === written) return
      written = next
      window.history.replaceState(null, '', `#${next}`)
    }, 120)
  })
  window.addEventListener('hashchange', () => {
    if (location.hash.replace(/^#/, '') !== written) open()
  })
}
