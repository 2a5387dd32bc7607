/** Keeps the address and the view the same, both ways. */

import { effect } from '@preact/signals'
import { readAddress, writeAddress } from './address.ts'
import { place } from './change.ts'
import { fetchLeft, fetchMeetings, fetchThings } from './load.ts'
import { camera, change, language, settle, theme, view } from './store.ts'
import { takeInPlaced } from './take-in.ts'
import type { Language, View } from './view.ts'
import { attempt } from './work.ts'

let written = ''

/** Learns what a view shows: its things by their ids, the meetings among them. The view itself stands already, so a failure loses nothing. */
export const learnView = (shown: View): Promise<void> =>
  attempt(async (signal) => {
    const { nodes, expanded } = shown
    const ids = nodes.map((node) => node.id)
    const [things, found, left] = await Promise.all([
      fetchThings(ids, signal),
      fetchMeetings(nodes, null, signal),
      fetchLeft(Object.keys(expanded), ids, signal),
    ])
    await takeInPlaced({ things, found, left }, shown, signal, (places) => settle((now) => place(now, places)))
  })

const browserLanguage = (): Language => (navigator.language.startsWith('en') ? 'en' : 'vi')

export const startAddress = (): void => {
  const open = (first: boolean) => {
    const address = readAddress(location.hash)
    written = location.hash.replace(/^#/, '')
    language.value = address.language ?? browserLanguage()
    theme.value = address.theme ?? 'auto'
    camera.value = address.camera
    if (first) settle(() => address.view)
    else change(() => address.view)
    if (address.view.nodes.length > 0) void learnView(address.view)
  }
  open(true)
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const now = { view: view.value, language: language.value, theme: theme.value, camera: camera.value }
    // Whoever reads the address from outside sees by this whether it is up to date.
    const { dataset } = document.documentElement
    dataset.address = 'behind'
    clearTimeout(timer)
    timer = setTimeout(() => {
      dataset.address = 'current'
      const next = writeAddress({ ...now, camera: now.view.nodes.length > 0 ? now.camera : null })
      if (next === written) return
      written = next
      window.history.replaceState(null, '', `#${next}`)
    }, 120)
  })
  window.addEventListener('hashchange', () => {
    if (location.hash.replace(/^#/, '') !== written) open(false)
  })
}
