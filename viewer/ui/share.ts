/** Sharing is copying the address: it holds the exact view. */

import { writeAddress } from '../state/address.ts'
import { camera, language, say, theme, view } from '../state/store.ts'
import { words } from '../text/words.ts'

export const currentAddress = (): string => {
  const state = { view: view.value, language: language.value, theme: theme.value, camera: camera.value }
  return `${location.origin}${location.pathname}#${writeAddress(state)}`
}

export const share = async (): Promise<void> => {
  const address = currentAddress()
  window.history.replaceState(null, '', address)
  try {
    await navigator.clipboard.writeText(address)
    say(words().shared)
  } catch {
    say(words().notShared)
  }
}
