/** A process that is told apart from a later one with the same number. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface ProcessIdentity {
  readonly pid: number
  /** When it began, in whatever form the system tells; null where the system tells nothing. */
  readonly began: string | null
}

/** The process running under this number now, or null when there is none (a zombie is none). */
export const identify = (pid: number): ProcessIdentity | null => {
  if (!exists(pid)) return null
  if (process.platform === 'linux') return fromProc(pid)
  return { pid, began: fromPs(pid) }
}

export const self = (): ProcessIdentity => identify(process.pid) ?? { pid: process.pid, began: null }

/** Whether that very process still runs. */
export const runs = (identity: ProcessIdentity): boolean => {
  const now = identify(identity.pid)
  return now !== null && (identity.began === null || now.began === null || now.began === identity.began)
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process: it exists, we may only not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// Ticks since boot say nothing across a reboot, so the boot's own id goes with them.
const fromProc = (pid: number): ProcessIdentity | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything; the state is the first after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return { pid, began: `${boot}:${fields[19]}` }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && !exists(pid) ? null : { pid, began: null }
  }
}

const fromPs = (pid: number): string | null => {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
