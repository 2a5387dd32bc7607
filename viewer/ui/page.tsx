/** Puts the page into the document. */

import { render } from 'preact'
import { App } from './app.tsx'

export const showPage = (): void => {
  const root = document.getElementById('app')
  if (root === null) throw new Error('The page has no element with the id "app".')
  render(<App />, root)
}
