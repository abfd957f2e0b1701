/** `npm test`: installs what is missing, runs every check, and counts what passed and what failed. */
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installBrowser, installedBrowser } from './browser.mjs'
import * as prepare from './prepare.mjs'
import { attempt, begin, end, explain, Refusal, run, stopPrograms } from './steps.mjs'
import { countJourneys, countTests } from './test-counts.mjs'

const count = { passed: 0, failed: 0 }
let interrupted = false
const folders = ['app', 'components', 'domain', 'content', 'server', 'scripts', 'testing', 'e2e', 'bench']
const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

// What the person's own shell says about databases and keys must never reach a test.
const apart = Object.fromEntries(
  ['DATABASE_URL', 'HEARD_DATA', 'HEARD_KEY', 'SITE_URL', 'PORT', 'SMTP_URL', 'NOTIFY_API_KEY']
    .concat(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'TRUSTED_PROXIES', 'NODE_ENV'])
    .map((name) => [name, undefined]),
)

const node = (args, env) => run(process.execPath, args, { cwd: prepare.root, env: { ...apart, ...env } })

/** Runs one named check; `work` throws when it fails, or answers the counts of the tests it ran. */
async function check(name, work) {
  if (interrupted) return
  const started = begin(name)
  const { passed, failed, output } = await work().then(
    (counts) => ({ passed: 1, failed: 0, ...counts }),
    (problem) => ({
      passed: 0,
      failed: 1,
      output: problem instanceof Refusal ? problem.message : problem.stack,
    }),
  )
  if (interrupted) return
  count.passed += passed
  count.failed += failed
  const tests = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : ''
  end(name, started, `${failed > 0 ? 'FAILED' : 'passed'}${tests}`)
  if (failed > 0) console.log(`\n${output.trim().replace(/^/gm, '      ')}\n`)
}

const quiet = (work) => async () => void (await work())

async function script(name) {
  if (!existsSync(join(prepare.root, 'scripts', name)))
    throw new Refusal(`scripts/${name} is not written yet.`)
  await node([bin.tsx, `scripts/${name}`])
}

/** Two at a time, the longest first: each runs on one processor. */
async function staticChecks() {
  const present = folders.filter((folder) => existsSync(join(prepare.root, folder)))
  const imports = [...present, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long']
  const waiting = [
    ['Types', types],
    ['Lint', () => node([bin.eslint, '.'])],
    ['Format', () => node([bin.prettier, '--check', '.'])],
    ['Migrations match the schema', () => node(['scripts/db-diff.mjs'])],
    ['Import rules', () => node([bin.depcruise, ...imports])],
    ['Nothing unused', () => node([bin.knip])],
    ['Privacy classes', () => script('check-privacy.ts')],
    ['Routes', () => script('check-routes.ts')],
    ['Content', () => script('check-content.ts')],
    ['Names', () => script('check-names.ts')],
  ]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(next[0], quiet(next[1]))
  }
  await Promise.all([lane(), lane()])
}

async function types() {
  await node([bin.next, 'typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  await node([bin.tsc, '--noEmit'])
}

async function unitAndServer(scratch) {
  const { startPostgres } = await import('./postgres.mjs')
  const database = await startPostgres({ dataDir: join(scratch, 'postgres'), say: () => {} })
  try {
    const report = join(scratch, 'vitest.json')
    const { code, output } = await attempt(
      process.execPath,
      [bin.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { cwd: prepare.root, env: { ...apart, HEARD_TEST_DATABASE_URL: database.url } },
    )
    return { ...countTests(await readReport(report), code), output }
  } finally {
    await database.stop()
  }
}

async function journeys(scratch) {
  const report = join(scratch, 'playwright.json')
  const { code, output } = await attempt(process.execPath, [bin.playwright, 'test', '--reporter=list,json'], {
    cwd: prepare.root,
    env: { ...apart, PLAYWRIGHT_JSON_OUTPUT_NAME: report, HEARD_BROWSER: await installedBrowser() },
  })
  return { ...countJourneys(await readReport(report), code), output }
}

async function readReport(path) {
  return JSON.parse(await readFile(path, 'utf8').catch(() => 'null'))
}

async function test() {
  prepare.checkNode()
  const scratch = await mkdtemp(join(tmpdir(), 'heard-test-'))
  // The database's user is another one when we are root, and must be able to pass through.
  await chmod(scratch, 0o755)
  try {
    await check('Install packages', quiet(prepare.installPackages))
    await check('Install a browser', quiet(installBrowser))
    await check('Generate the database client', quiet(prepare.generateClient))
    await check('Build the stylesheet and script', quiet(prepare.buildPublic))
    await staticChecks()
    await check('Unit and server tests', () => unitAndServer(scratch))
    await check('Build the pages', quiet(prepare.buildPages))
    await check('Journeys in a browser', () => journeys(scratch))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  if (interrupted) throw new Refusal('Stopped before every check was done.')
  console.log(`${count.passed} passed, ${count.failed} failed`)
  process.exitCode = count.failed > 0 ? 1 : 0
}

function interrupt() {
  interrupted = true
  stopPrograms()
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, interrupt)

test().catch((problem) => {
  explain(problem)
  process.exitCode = 1
})
