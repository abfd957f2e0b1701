/** The steps that make a fresh clone ready to run: packages, database client, stylesheet, pages, database, content. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint, unlessDone } from './fingerprint.mjs'
import { attempt, Refusal, run } from './steps.mjs'

/** The project's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * How Node runs a script in TypeScript that works on the database. It stands beside a serving Heard, and Node would let
 * what is done with stand in memory up to a quarter of the machine's.
 */
export const asScript = ['--max-old-space-size=1024', '--conditions=react-server', '--import', 'tsx']

const inside = (path) => join(root, path)
const node = (args, options) => run(process.execPath, args, { cwd: root, ...options })
const schema = ['prisma/schema', 'prisma.config.ts', 'package-lock.json']
const sources = [
  ...['app', 'components', 'domain', 'content', 'server', 'prisma/schema', 'public', 'proxy.ts'],
  ...[
    'scripts/build-public.ts',
    'scripts/build-documents.ts',
    'scripts/security-headers.mjs',
    'instrumentation.ts',
    'next.config.js',
    'next.config.ts',
    'postcss.config.mjs',
  ],
  ...['package-lock.json', 'tsconfig.json'],
]
const builtPublic = ['public/made']
// Read while Heard runs, so that a new translation needs a new start and no new build.
const readLater = ['content/languages', 'content/translations']
const notBuilt = [...builtPublic, ...readLater]

/** Refuses a Node that Heard was never tried on. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return `Node ${version}`
  throw new Refusal(
    `Heard needs Node 20.19 or newer, or 22.12 or newer, and this is ${version}: see https://nodejs.org.`,
  )
}

/** Installs the packages when they are missing or no longer the ones in package-lock.json. */
export async function installPackages() {
  const print = await fingerprint(root, ['package-lock.json'])
  return unlessDone(inside('node_modules/.heard-lock'), print, async () => {
    if (!(await isInstalled())) await install()
  })
}

/** A lock made where some other platform's packages were not on offer is refused by `npm ci`, though never wrong. */
async function install() {
  const exact = await npm('ci')
  if (exact.code === 0) return
  const fromLock = exact.output.includes('EUSAGE') ? await npm('install', '--no-save') : exact
  if (fromLock.code === 0) return
  throw new Refusal(
    `${fromLock.output.trim()}\n\nThe packages could not be installed; npm says why above. Check the network, then try again.`,
  )
}

/** No package needs its install script: the links of PostgreSQL's libraries are made in postgres-binaries.mjs. */
function npm(...command) {
  const script = process.env.npm_execpath ?? ''
  const [program, first] = script.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []]
  const quietly = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  return attempt(program, [...first, ...command, ...quietly], { cwd: root })
}

/** Whether somebody has already installed exactly what package-lock.json names; optional packages may be left out. */
async function isInstalled() {
  const read = async (path) =>
    JSON.parse(await readFile(inside(path), 'utf8').catch(() => '{}')).packages ?? {}
  const wanted = Object.entries(await read('package-lock.json')).filter(([path]) => path !== '')
  const present = await read('node_modules/.package-lock.json')
  return (
    wanted.length > 0 &&
    wanted.every(([path, { version, optional }]) => optional || present[path]?.version === version)
  )
}

/** Generates the database client from prisma/schema, also without a network. */
export async function generateClient() {
  const print = await fingerprint(root, schema)
  return unlessDone(inside('generated/prisma/.heard-schema'), print, async () => {
    const engines = await readdir(inside('node_modules/@prisma/engines')).catch(() => [])
    const hasEngine =
      process.env.PRISMA_SCHEMA_ENGINE_BINARY || engines.some((name) => name.startsWith('schema-engine-'))
    await node(['node_modules/prisma/build/index.js', 'generate'], {
      // Without this, generating would download an engine that it then does not use.
      env: {
        CHECKPOINT_DISABLE: '1',
        ...(hasEngine ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
      },
      whatToDo: 'The database client could not be generated from prisma/schema; Prisma says why above.',
    })
  })
}

/** Builds the stylesheet and the browser script. */
export async function buildPublic() {
  const print = await fingerprint(root, sources, notBuilt)
  return unlessDone(inside('generated/.heard-public'), print, async () => {
    await typescript('scripts/build-public.ts', {
      whatToDo: 'The stylesheet and script could not be built; see above.',
    })
  })
}

/** Builds the pages, unless they are built from exactly these files. */
export async function buildPages() {
  const print = await fingerprint(root, sources, notBuilt)
  return unlessDone(inside('.next/heard-build'), print, async () => {
    await node(['node_modules/next/dist/bin/next', 'build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      whatToDo: 'The pages could not be built; see above.',
    })
    await typescript('scripts/build-documents.ts', {
      whatToDo: 'The public documents could not be bundled; see above.',
    })
  })
}

/** The database to use: the one at DATABASE_URL, or the embedded one, started or found running. */
export async function openDatabase({ databaseUrl, dataFolder }, say) {
  if (databaseUrl) return { url: databaseUrl, startedHere: false, stop: async () => {} }
  const { startPostgres } = await import('./postgres.mjs')
  return startPostgres({ dataDir: join(dataFolder, 'postgres'), say })
}

/** Applies the migrations that the database does not have yet. */
export async function applyMigrations(url) {
  const { migrate } = await import('./migrate.mjs')
  const applied = await migrate(url).catch((problem) => {
    if (problem instanceof Refusal || !problem.code) throw problem
    throw new Refusal(`The database does not let us in (${problem.code}): check DATABASE_URL.`)
  })
  return applied.length === 0 ? 'up to date' : applied.join(', ')
}

/** Publishes the surveys, plan and lists of content/ into the database. */
export async function publishContent() {
  await typescript('scripts/publish.ts', {
    conditions: ['--conditions=react-server'],
    whatToDo: 'The content could not be published; see above.',
  })
}

/** A new link to set up the first administrator, in a line to print; or that there is an administrator already. */
export function setUpLink() {
  return typescript('scripts/user.ts', {
    conditions: ['--conditions=react-server'],
    words: ['set-up'],
    whatToDo: 'The link to set up the first administrator could not be made; see above.',
  })
}

function typescript(script, { conditions = [], words = [], whatToDo }) {
  if (!existsSync(inside(script)))
    throw new Refusal(`${script} is missing: this copy of Heard is not complete.`)
  return node([...conditions, '--import', 'tsx', script, ...words], { whatToDo })
}
