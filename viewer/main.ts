/** Where the page begins: what the address shows is asked for at once, while the drawing's script is still on its way. */

import './style/main.css'
import { startWorker } from './layout/place.ts'
import { startLive } from './state/live.ts'
import { watchLayout } from './state/settle-layout.ts'
import { startAddress } from './state/sync-address.ts'
import { watchWholeLines } from './state/whole-lines.ts'

startAddress()
startWorker()
const { showPage } = await import('./ui/page.tsx')
showPage()
watchLayout()
watchWholeLines()
startLive()
