/** Chooses and prepares the folder that holds the embedded database's files. */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { reachableFolder } from './postgres-binaries.mjs'
import { Refusal } from './steps.mjs'

const version = '18'

/** What PostgreSQL's programs see of our environment: no keys, and messages in one language. */
export const plainEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** The folder of the database: `dataDir`, or, where its user cannot get there, one elsewhere that it links to. */
export async function placeFor(dataDir, runAs, say) {
  const asked = resolve(dataDir)
  await mkdir(dirname(asked), { recursive: true })
  const linked = await readlink(asked).catch(() => undefined)
  if (linked) return linked
  if (canEnter(existsSync(asked) ? asked : dirname(asked), runAs)) return asked
  if (existsSync(asked))
    throw new Refusal(
      `The database's user cannot reach ${asked}: make the folders above it open to enter, or set HEARD_DATA.`,
    )
  const place = join(reachableFolder, `data-${randomBytes(6).toString('hex')}`)
  await mkdir(place, { recursive: true, mode: 0o755 })
  await symlink(join(place, 'postgres'), asked)
  say(`The database is kept in ${place}, because the user who runs it cannot reach ${dirname(asked)}.`)
  return join(place, 'postgres')
}

/** Whether that user may enter the folder. */
export function canEnter(folder, runAs) {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runAs, cwd: '/', stdio: 'ignore' }).status ===
    0
  )
}

/** Makes the database's files where there are none yet: beside the folder first, so that half a database never counts. */
export async function makeCluster(programs, folder, runAs) {
  if (await isCluster(folder)) return
  const half = `${folder}.new-${process.pid}`
  await mkdir(half, { mode: 0o700 })
  if (runAs.uid !== undefined) await chown(half, runAs.uid, runAs.gid)
  try {
    const options = ['--username=postgres', '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8']
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    execFileSync(join(programs, 'bin/initdb'), ['-D', half, ...options, ...locale], {
      ...runAs,
      cwd: '/',
      env: plainEnvironment,
      stdio: 'pipe',
    })
    await rename(half, folder)
  } catch (problem) {
    await rm(half, { recursive: true, force: true })
    if (!(await isCluster(folder)))
      throw new Refusal(
        `The embedded database could not be made in ${folder}: ${(problem.stderr ?? problem.message).toString().trim()}`,
      )
  }
}

async function isCluster(folder) {
  const found = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (found && found !== version)
    throw new Refusal(
      `The database in ${folder} was made by PostgreSQL ${found}, and this is ${version}: restore a backup into a new folder (HEARD_DATA).`,
    )
  return Boolean(found)
}
