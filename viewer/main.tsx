/** Where the page begins. */

import { render } from 'preact'
import './style/main.css'
import { startLive } from './state/live.ts'
import { watchLayout } from './state/settle-layout.ts'
import { startAddress } from './state/sync-address.ts'
import { watchWholeLines } from './state/whole-lines.ts'
import { App } from './ui/app.tsx'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no element with the id "app".')
startAddress()
watchLayout()
watchWholeLines()
render(<App />, root)
startLive()
