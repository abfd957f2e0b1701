/** Runs a script on the database that `npm start` would use: node scripts/with-database.mjs scripts/x.ts … */
import { spawn } from 'node:child_process'
import { readEnvironment } from './environment.mjs'
import * as prepare from './prepare.mjs'
import { explain } from './steps.mjs'

const [script, ...words] = process.argv.slice(2)
let database

/**
 * Runs the script with the terminal's own input and output; answers its exit code. What is plain JavaScript runs as it
 * is: bundles of ours are among it, and they render pages, which that condition forbids.
 */
function run(settings) {
  const env = { ...process.env, DATABASE_URL: database.url, HEARD_DATA: settings.dataFolder }
  const typescript = script.endsWith('.ts') ? prepare.asScript : []
  const args = [...typescript, script, ...words]
  const child = spawn(process.execPath, args, { cwd: prepare.root, env, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function open() {
  prepare.checkNode()
  const settings = readEnvironment(process.env, prepare.root)
  await prepare.installPackages()
  await prepare.generateClient()
  database = await prepare.openDatabase(settings, () => undefined)
  await prepare.applyMigrations(database.url)
  return settings
}

// The terminal sends Ctrl-C to the script as well; we wait for it, and then close the database.
process.on('SIGINT', () => undefined)

open()
  .then(run)
  .catch((problem) => {
    explain(problem)
    return 1
  })
  .then(async (code) => {
    await database?.stop()
    process.exit(code)
  })
