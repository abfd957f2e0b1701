/** Starts Heard as `npm start` does, on a throw-away data folder, and ends it: kindly, or as a power cut would. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { installPackages, root } from '../../scripts/prepare.mjs'
import { freePort } from './port'
import { isAlive, kill, postmasterOf } from './processes'

const LONGEST_START = 300_000

/** A running Heard: where it answers, where it keeps its rows, and which process serves. */
export type Heard = Awaited<ReturnType<typeof startHeard>>

/** Heard on a data folder of its own, which is gone after `remove()`; with settings, when what is measured needs some. */
export async function startHeard(settings: Record<string, string> = {}) {
  await installPackages()
  const folder = await mkdtemp(join(tmpdir(), 'heard-bench-'))
  // As root, the database runs as another user, who must be able to pass through.
  await chmod(folder, 0o755)
  const port = await freePort()
  let program = await launch(folder, port, settings).catch(async (problem) => {
    await stopDatabase(folder)
    await rm(folder, { recursive: true, force: true })
    throw problem
  })
  let removed: Promise<void> | undefined
  const remove = async () => {
    await endsOf(program, 'SIGTERM')
    await stopDatabase(folder)
    await rm(folder, { recursive: true, force: true })
  }
  const heard = {
    folder,
    url: `http://localhost:${port}`,
    pid: () => program.pid!,
    database: () => postmasterOf(folder),
    /** Starts it again after it was stopped or killed. */
    again: async () => void (program = await launch(folder, port, settings)),
    stop: () => endsOf(program, 'SIGTERM'),
    kill: () => endsOf(program, 'SIGKILL'),
    remove: () => (removed ??= remove()),
  }
  // Whoever stops a benchmark half way must not leave a Heard behind.
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => void heard.remove().finally(() => process.exit(1)))
  return heard
}

async function launch(folder: string, port: number, settings: Record<string, string>): Promise<ChildProcess> {
  const path = join(folder, 'heard.log')
  const log = await open(path, 'w')
  const program = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...surroundings(folder, port), ...settings },
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  const said = () => readFile(path, 'utf8')
  const until = Date.now() + LONGEST_START
  while (program.exitCode === null && Date.now() < until) {
    if ((await said()).includes('Heard is ready')) return program
    await pause(50)
  }
  program.kill('SIGKILL')
  throw new Error(`Heard did not start:\n${(await said()).slice(-4000)}`)
}

/** Nothing of the person's own settings: every run measures the same thing. */
function surroundings(folder: string, port: number): NodeJS.ProcessEnv {
  const own = /^(DATABASE_URL|HEARD_.*|SITE_URL|SMTP_URL|NOTIFY_.*|NODE_.*|OIDC_.*|TRUSTED_PROXIES)$/
  const rest = Object.entries(process.env).filter(([name]) => !own.test(name))
  return {
    ...Object.fromEntries(rest),
    PORT: String(port),
    HEARD_DATA: folder,
  } as unknown as NodeJS.ProcessEnv
}

async function endsOf(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill(signal)
  await ended
}

/** A database that outlived the Heard that started it stops only when it is asked. */
async function stopDatabase(folder: string): Promise<void> {
  const pid = await postmasterOf(folder)
  if (!pid || !isAlive(pid)) return
  kill(pid, 'SIGINT')
  for (let wait = 0; wait < 100 && isAlive(pid); wait++) await pause(100)
}
