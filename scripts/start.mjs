/** `npm start`: makes ready whatever is not, serves Heard, and stops cleanly on Ctrl-C or SIGTERM. */
import { readEnvironment } from './environment.mjs'
import { checkPort } from './port.mjs'
import * as prepare from './prepare.mjs'
import { log, placeOf } from '../server/log.mjs'
import { serve } from './serve.mjs'
import { explain, step, stopPrograms } from './steps.mjs'

const open = { server: undefined, database: undefined }
let stopping

/** Stops everything that was started here, in order, once; the exit code is 0 when somebody asked for it. */
function stop(exitCode) {
  stopping ??= (async () => {
    stopPrograms()
    await open.server?.stop()
    await open.database?.stop()
    if (open.server) log('info', 'stopped', { exitCode })
    process.exit(exitCode)
  })().catch((problem) => {
    log('error', 'could not stop cleanly', placeOf(problem))
    process.exit(1)
  })
  return stopping
}

async function start() {
  const settings = await step('Check this machine', () => checkMachine())
  await step('Install packages', prepare.installPackages)
  await step('Generate the database client', prepare.generateClient)
  await step('Build the stylesheet and script', prepare.buildPublic)
  await step('Build the pages', prepare.buildPages)
  await step('Open the database', () => openDatabase(settings))
  await step('Apply migrations', () => prepare.applyMigrations(process.env.DATABASE_URL))
  await step('Publish the content', prepare.publishContent)
  await step('Serve', () => openServer(settings))
  if (stopping) return
  await warn()
  log('info', 'started', { port: settings.port, pid: process.pid })
  console.log(`Heard is ready on ${settings.siteUrl}`)
  await inviteFirstAdministrator(settings)
}

/** There is no first password: whoever reads this terminal sets up the first administrator. */
async function inviteFirstAdministrator({ siteUrl }) {
  const token = await open.server.setUpToken()
  if (token)
    console.log(`Set up the first administrator within an hour: ${siteUrl}/staff/set-up?token=${token}`)
}

async function checkMachine() {
  prepare.checkNode()
  const settings = readEnvironment(process.env, prepare.root)
  await checkPort(settings.port)
  return settings
}

async function openDatabase(settings) {
  const said = []
  open.database = await prepare.openDatabase(settings, (line) => said.push(line))
  process.env.DATABASE_URL = open.database.url
  process.env.HEARD_DATA = settings.dataFolder
  if (settings.databaseUrl) return 'at DATABASE_URL'
  return [open.database.startedHere ? 'started' : 'found running', ...said].join('\n    ')
}

async function openServer({ port, trustedProxies }) {
  process.env.NODE_ENV = 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  open.server = await serve({ root: prepare.root, port, trustedProxies })
  const mailLeaves = process.env.SMTP_URL || process.env.NOTIFY_API_KEY
  return mailLeaves ? '' : 'no mail server is set (SMTP_URL), so letters are shown here'
}

/** What people write waits unread where nobody is on the rota; the pages say so, and whoever starts Heard must know. */
async function warn() {
  const unread = await open.server.unread()
  if (!unread.length) return
  console.log(
    `  Nobody is on the reading rota this week: what people write waits unread (${unread.join('; ')}).`,
  )
  console.log('  Put a reader and a deputy on it at /staff/safeguarding/rota.')
}

process.on('SIGTERM', () => stop(0))
process.on('SIGINT', () => stop(0))
process.on('unhandledRejection', (problem) => log('error', 'unhandled rejection', placeOf(problem)))
process.on('uncaughtException', (problem) => {
  log('error', 'uncaught error', placeOf(problem))
  stop(1)
})

start().catch((problem) => {
  if (stopping) return
  explain(problem)
  stop(1)
})
