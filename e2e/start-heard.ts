import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPostOffice } from '../testing/post-office'

const LONGEST_START = 300_000

/** Starts Heard as `npm start` does, on a throw-away data folder; the answer stops it, which must end well. */
export default async function startHeard(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-journeys-'))
  // The database's user is another one when we are root, and must be able to pass through.
  await chmod(folder, 0o755)
  process.env.HEARD_JOURNEY_DATA = folder
  const log = await open(join(folder, 'server.log'), 'w')
  const postOffice = await openPostOffice(folder)
  const heard = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...surroundings(folder), SMTP_URL: postOffice.url },
    stdio: ['ignore', log.fd, log.fd],
  })
  const ended = new Promise<number | null>((resolve) => heard.once('exit', resolve))
  await log.close()
  const stop = async () => {
    heard.kill('SIGTERM')
    const code = await ended
    await postOffice.close()
    const said = await logOf(folder)
    await rm(folder, { recursive: true, force: true })
    const faults = said.split('\n').filter((line) => line.includes('"level":"error"'))
    if (faults.length) throw new Error(`Heard recorded faults of its own:\n${faults.join('\n')}`)
    if (code !== 0) throw new Error(`Heard did not stop cleanly (${code}):\n${said.slice(-4000)}`)
  }
  await isReady(heard, folder).catch(async (problem) => {
    await stop().catch(() => undefined)
    throw problem
  })
  return stop
}

/** Nothing of the person's own settings; this machine counts as a proxy, so that a test can be a network of its own. */
function surroundings(folder: string): NodeJS.ProcessEnv {
  const own = [
    'DATABASE_URL',
    'HEARD_KEY',
    'SITE_URL',
    'SMTP_URL',
    'NOTIFY_API_KEY',
    'MAIL_FROM',
    'NODE_ENV',
    'TRANSLATIONS',
  ]
  const rest = Object.entries(process.env).filter(
    ([name]) => !own.includes(name) && !name.startsWith('OIDC_'),
  )
  return {
    ...Object.fromEntries(rest),
    PORT: process.env.HEARD_JOURNEY_PORT,
    HEARD_DATA: folder,
    TRUSTED_PROXIES: '127.0.0.1, ::1',
  } as unknown as NodeJS.ProcessEnv
}

async function isReady(heard: ChildProcess, folder: string): Promise<void> {
  const until = Date.now() + LONGEST_START
  while (heard.exitCode === null && Date.now() < until) {
    if ((await logOf(folder)).includes('Heard is ready')) return
    await pause(100)
  }
  throw new Error(`Heard did not start:\n${(await logOf(folder)).slice(-4000)}`)
}

function logOf(folder: string): Promise<string> {
  return readFile(join(folder, 'server.log'), 'utf8')
}
