import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPostOffice } from './post-office'

const LONGEST_START = 300_000

/** A Heard that runs for tests: where it answers, where it keeps its data and letters, and what it printed. */
export type RunningHeard = {
  home: string
  folder: string
  said: () => Promise<string>
  /** Stops it, which must end well and without a fault in its log. */
  stop: () => Promise<void>
}

/** Starts Heard as `npm start` does, on a throw-away data folder, with a mail server of its own. */
export async function runHeard(port: string, settings: Record<string, string> = {}): Promise<RunningHeard> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-journeys-'))
  // The database's user is another one when we are root, and must be able to pass through.
  await chmod(folder, 0o755)
  const log = await open(join(folder, 'server.log'), 'w')
  const postOffice = await openPostOffice(folder)
  const program = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...surroundings(folder, port), SMTP_URL: postOffice.url, ...settings },
    stdio: ['ignore', log.fd, log.fd],
  })
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
  await log.close()
  const said = () => readFile(join(folder, 'server.log'), 'utf8')
  const stop = async () => {
    program.kill('SIGTERM')
    const code = await ended
    await postOffice.close()
    const all = await said()
    await rm(folder, { recursive: true, force: true })
    const faults = all.split('\n').filter((line) => line.includes('"level":"error"'))
    if (faults.length) throw new Error(`Heard recorded faults of its own:\n${faults.join('\n')}`)
    if (code !== 0) throw new Error(`Heard did not stop cleanly (${code}):\n${all.slice(-4000)}`)
  }
  await isReady(program, said).catch(async (problem) => {
    await stop().catch(() => undefined)
    throw problem
  })
  return { home: `http://localhost:${port}`, folder, said, stop }
}

/** Nothing of the person's own settings; this machine counts as a proxy, so that a test can be a network of its own. */
function surroundings(folder: string, port: string): NodeJS.ProcessEnv {
  const own = [
    'DATABASE_URL',
    'HEARD_KEY',
    'SITE_URL',
    'SMTP_URL',
    'NOTIFY_API_KEY',
    'MAIL_FROM',
    'TRANSLATIONS',
    'NODE_ENV',
  ]
  const rest = Object.entries(process.env).filter(
    ([name]) => !own.includes(name) && !name.startsWith('OIDC_'),
  )
  return {
    ...Object.fromEntries(rest),
    PORT: port,
    HEARD_DATA: folder,
    TRUSTED_PROXIES: '127.0.0.1, ::1',
  } as unknown as NodeJS.ProcessEnv
}

async function isReady(program: ChildProcess, said: () => Promise<string>): Promise<void> {
  const until = Date.now() + LONGEST_START
  while (program.exitCode === null && Date.now() < until) {
    if ((await said()).includes('Heard is ready')) return
    await pause(100)
  }
  throw new Error(`Heard did not start:\n${(await said()).slice(-4000)}`)
}
