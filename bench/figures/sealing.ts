/** Seals all that waits, as `npm run seal` does, and reads how long it took and how much memory it held. */
import { spawn } from 'node:child_process'
import { asScript, root } from '../../scripts/prepare.mjs'
import type { Heard } from '../running/heard'
import { databaseIn, memoryOf } from '../running/processes'

const LOOK_EVERY = 50

/** Seconds from begin to end, start of the process included, and the most memory of that process in MiB. */
export async function sealAll(heard: Heard): Promise<{ seconds: number; mebibytes: number }> {
  const env = { ...process.env, HEARD_DATA: heard.folder, DATABASE_URL: await databaseIn(heard.folder) }
  const words = [...asScript, 'scripts/seal.ts']
  const began = performance.now()
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  let mebibytes = 0
  const watch = setInterval(() => (mebibytes = Math.max(mebibytes, memoryOf(child.pid!).highest)), LOOK_EVERY)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`Sealing ended with ${String(code)}`)
  return { seconds: (performance.now() - began) / 1000, mebibytes }
}
