/** Reads what processes have used so far (processor seconds, memory) from /proc, and ends the ones we started. */
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const TICKS_A_SECOND = 100

/** The processor seconds used by these processes since they began, and by those they started that have ended. */
export function cpuSeconds(pids: number[]): number {
  return pids.reduce((sum, pid) => sum + ticks(pid), 0) / TICKS_A_SECOND
}

/** The memory a process holds, in MiB: now, and at its highest. */
export function memoryOf(pid: number): { now: number; highest: number } {
  const status = read(pid, 'status')
  const mebibytes = (name: string) => Math.round(Number(status.match(`${name}:\\s+(\\d+)`)?.[1] ?? 0) / 1024)
  return { now: mebibytes('VmRSS'), highest: mebibytes('VmHWM') }
}

/** A process and the ones it started. */
export function familyOf(parent: number): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  return [parent, ...pids.filter((pid) => fields(pid)[1] === String(parent))]
}

/** The first process of the embedded database in a data folder; undefined when none was started. */
export async function postmasterOf(folder: string): Promise<number | undefined> {
  const lock = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(lock.split('\n')[0]) || undefined
}

/** Where the embedded database in a data folder listens, as a connection of `pg` wants it. */
export async function databaseIn(folder: string): Promise<string> {
  const lock = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  return `postgresql://heard@localhost:5432/heard?host=${lock.split('\n')[4]}`
}

/** Whether a process is there and has not ended. */
export function isAlive(pid: number): boolean {
  const state = fields(pid)[0]
  return state !== undefined && state !== 'Z'
}

/** Sends a signal; one that has ended already is fine. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem
  }
}

function ticks(pid: number): number {
  const own = fields(pid)
  return own.slice(11, 15).reduce((sum, part) => sum + Number(part), 0)
}

/** The columns after the program's name, which may itself hold spaces: state, parent, … */
function fields(pid: number): string[] {
  const stat = read(pid, 'stat')
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : []
}

function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    return ''
  }
}
