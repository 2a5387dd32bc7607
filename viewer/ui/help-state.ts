/** Whether the list of keys is open. */

import { signal } from '@preact/signals'

export const helpOpen = signal(false)

export const openHelp = (): void => {
  helpOpen.value = true
}
