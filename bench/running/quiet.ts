/** Waits until nothing else uses the machine, so that a figure is about Heard and not about its neighbours. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const QUIET = 0.85
const PATIENCE = 90_000
/** On a machine that is never quiet, waiting only makes the run longer: the idle shares then say how far to trust it. */
const PATIENCE_IN_ALL = 480_000
// A quick run is for trying the benchmark out, not for figures.
let left = process.argv.includes('--quick') ? 0 : PATIENCE_IN_ALL

/** Waits for an idle machine, at most 90 s; answers the share of it that was idle in the end. */
export async function whenQuiet(): Promise<number> {
  const began = Date.now()
  const until = began + Math.min(PATIENCE, left)
  let idle = await idleShare()
  while (idle < QUIET && Date.now() < until) idle = await idleShare()
  left = Math.max(0, left - (Date.now() - began))
  return Math.round(idle * 100) / 100
}

async function idleShare(): Promise<number> {
  const before = readTimes()
  await pause(1000)
  const after = readTimes()
  return (after.idle - before.idle) / (after.all - before.all)
}

function readTimes() {
  const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!
  const times = line.trim().split(/\s+/).slice(1, 9).map(Number)
  return { idle: times[3]! + times[4]!, all: times.reduce((sum, time) => sum + time, 0) }
}
