/** Starts the embedded PostgreSQL, or finds it running; reached only through a socket in a private folder. */
import { spawn } from 'node:child_process'
import { chown, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { databaseUser, postgresPrograms } from './postgres-binaries.mjs'
import { canEnter, makeCluster, placeFor, plainEnvironment } from './postgres-folder.mjs'
import { Refusal } from './steps.mjs'

const longestFolderOfSocket = 80
const attempts = 20
const patience = { ready: 90_000, between: 500, stop: 5_000 }
const settings = {
  listen_addresses: '',
  max_connections: 60,
  shared_buffers: '128MB',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors quote what people typed, so only PostgreSQL's own comings and goings are written down.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/**
 * The embedded database in `dataDir`, made if it is new, started if it is not running.
 * `url` leads to the database `heard`; `stop()` stops what was started here, unless another program still uses it.
 */
export async function startPostgres({ dataDir, say = console.log }) {
  const runAs = await databaseUser(dataDir)
  const programs = await postgresPrograms(runAs, say)
  const folder = await placeFor(dataDir, runAs, say)
  await makeCluster(programs, folder, runAs)
  const { child, socket } = await findOrStart(programs, folder, runAs)
  await asSuperuser(socket, makeDatabase)
  return {
    url: address(socket, 'heard', 'heard'),
    startedHere: Boolean(child),
    stop: async () => void (child && (await stop(child, socket))),
  }
}

function address(socket, user, database) {
  const query = new URLSearchParams({ host: socket, application_name: `heard-${process.pid}` })
  return `postgresql://${user}@localhost:5432/${database}?${query}`
}

async function findOrStart(programs, folder, runAs) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const socket = await runningSocket(folder)
    if (socket) return { socket }
    const started = await launch(programs, folder, runAs)
    if (started) return started
    await pause(patience.between)
  }
  const log = await readFile(`${folder}.log`, 'utf8').catch(() => '')
  throw new Refusal(
    `${log.trim()}\n\nThe embedded database in ${folder} does not start; its own words are above.`,
  )
}

/** The socket folder of the PostgreSQL that already runs on this data folder, once it answers. */
async function runningSocket(folder) {
  const lock = join(folder, 'postmaster.pid')
  const lines = (await readFile(lock, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  const socket = lines[4]
  if (!pid) return undefined
  const reused = isAlive(pid) && (await isSomethingElse(pid, lines[6]))
  if (reused) await rm(lock, { force: true })
  if (reused || !isAlive(pid)) return void (await removeSocketFolder(socket))
  return socket && (await answersSoon(socket, () => isAlive(pid))) ? socket : undefined
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** After a crash the number may belong to another program; then the lock is stale, once no backend holds the memory. */
async function isSomethingElse(pid, memoryLine = '') {
  if (process.platform !== 'linux') return false
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (command.includes('postgres')) return false
  const memoryId = memoryLine.trim().split(/\s+/)[1]
  const segments = (await readFile('/proc/sysvipc/shm', 'utf8').catch(() => '')).split('\n').slice(1)
  const ours = segments.map((line) => line.trim().split(/\s+/)).find((columns) => columns[1] === memoryId)
  return !ours || ours[6] === '0'
}

async function launch(programs, folder, runAs) {
  const socket = await makeSocketFolder(runAs)
  const log = await open(`${folder}.log`, 'w', 0o600)
  const options = Object.entries({
    ...settings,
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
  })
  const child = spawn(
    join(programs, 'bin/postgres'),
    ['-D', folder, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...runAs, cwd: '/', env: plainEnvironment, detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  let exited = false
  child.once('exit', () => (exited = true))
  child.once('error', () => (exited = true))
  child.unref()
  await log.close()
  if (await answersSoon(socket, () => !exited)) return { child, socket }
  await removeSocketFolder(socket)
  return undefined
}

/** A socket's whole path may have about 107 bytes, so its folder stays out of the data folder. */
async function makeSocketFolder(runAs) {
  const place = [tmpdir(), '/tmp'].find(
    (folder) => folder.length <= longestFolderOfSocket && canEnter(folder, runAs),
  )
  if (!place)
    throw new Refusal('The embedded database needs a temporary folder with a short name: set TMPDIR=/tmp.')
  const socket = await mkdtemp(join(place, 'heard-socket-'))
  if (runAs.uid !== undefined) await chown(socket, runAs.uid, runAs.gid)
  return socket
}

async function removeSocketFolder(socket = '') {
  if (basename(socket).startsWith('heard-socket-')) await rm(socket, { recursive: true, force: true })
}

async function answersSoon(socket, stillThere) {
  const until = Date.now() + patience.ready
  while (stillThere() && Date.now() < until) {
    if (await asSuperuser(socket, () => true).catch(() => false)) return true
    await pause(30)
  }
  return false
}

async function asSuperuser(socket, work) {
  const client = new pg.Client({
    connectionString: address(socket, 'postgres', 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Heard's own role is no superuser, so that the embedded database allows no more than a hosted one would. */
async function makeDatabase(client) {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'heard') AS role,
            EXISTS (SELECT FROM pg_database WHERE datname = 'heard') AS database`,
  )
  const alreadyMade = (problem) => {
    if (!['42710', '42P04', '23505'].includes(problem.code)) throw problem
  }
  if (!rows[0].role) await client.query('CREATE ROLE heard LOGIN CREATEDB CREATEROLE').catch(alreadyMade)
  if (!rows[0].database) await client.query('CREATE DATABASE heard OWNER heard').catch(alreadyMade)
}

async function stop(child, socket) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const others = await asSuperuser(socket, usersElsewhere).catch(() => 0)
  if (others > 0) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.ref()
  child.kill('SIGINT')
  const tooLong = setTimeout(() => child.kill('SIGQUIT'), patience.stop)
  await gone
  clearTimeout(tooLong)
  await removeSocketFolder(socket)
}

async function usersElsewhere(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND application_name <> current_setting('application_name')`,
  )
  return rows[0].others
}
