/** What `npm start` needs beyond npm packages: Java and Maven for the database, and the viewer built. */

import { buildViewer } from './build-viewer.ts'
import { ensurePrograms, forDatabase } from './system.ts'

/** Whether all is there now; if not, it has said why. */
export const prepare = (): boolean => {
  try {
    ensurePrograms(forDatabase())
    buildViewer()
    return true
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
}
