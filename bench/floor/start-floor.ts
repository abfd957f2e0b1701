/** Starts the bare page in a process of its own, as Heard has one. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from '../running/port'

const program = fileURLToPath(new URL('./bare-page.ts', import.meta.url))

/** The bare page, `bytes` long, on a port of its own; `stop()` ends it. */
export async function startFloor(bytes?: number) {
  const port = await freePort()
  const size = bytes ? { BYTES: String(bytes) } : {}
  const child = fork(program, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...size, PORT: String(port) },
  })
  await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('The bare page did not start')))
  })
  return { url: `http://localhost:${port}`, pid: child.pid!, stop: () => void child.kill() }
}
