/** `npm run dev`: the same preparation as `npm start`, then Next's development server. */
import { spawn } from 'node:child_process'
import { readEnvironment } from './environment.mjs'
import { checkPort } from './port.mjs'
import * as prepare from './prepare.mjs'
import { explain, step, stopPrograms } from './steps.mjs'

let database
let server

async function start() {
  prepare.checkNode()
  const settings = readEnvironment(process.env, prepare.root)
  await checkPort(settings.port)
  await step('Install packages', prepare.installPackages)
  await step('Generate the database client', prepare.generateClient)
  await step('Build the stylesheet and script', prepare.buildPublic)
  database = await step('Open the database', () => prepare.openDatabase(settings))
  process.env.DATABASE_URL = database.url
  process.env.HEARD_DATA = settings.dataFolder
  await step('Apply migrations', () => prepare.applyMigrations(database.url))
  await step('Publish the content', prepare.publishContent)
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', String(settings.port)], {
    cwd: prepare.root,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  server.once('exit', (code) => stop(code ?? 0))
  await inviteFirstAdministrator()
}

/** There is no first password: whoever reads this terminal sets up the first administrator. */
async function inviteFirstAdministrator() {
  const said = await prepare.setUpLink()
  if (said.includes('/staff/set-up')) console.log(said.trim())
}

let stopping

/** The development server goes first, so that the database has nobody left to serve. */
function stop(exitCode) {
  stopping ??= (async () => {
    stopPrograms()
    if (server && server.exitCode === null) {
      server.kill('SIGTERM')
      await new Promise((resolve) => server.once('exit', resolve))
    }
    await database?.stop()
    process.exit(exitCode)
  })()
}

process.on('SIGTERM', () => stop(0))
process.on('SIGINT', () => stop(0))

start().catch((problem) => {
  if (!stopping) explain(problem)
  stop(1)
})
