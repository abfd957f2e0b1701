/**
 * Bundles the route files of documents, public and for staff, so that our server can call them itself. The same files run
 * inside Next in development; in production its work around each request would cost more than the page. The board report
 * is among them for `npm run report`, which is no part of Next either.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

const served = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(route\.tsx?|page\.tsx)$/.test(file))
  .sort()
const files = served.filter(isDocument)

const entry = [
  ...files.map((file, at) => `import * as r${at} from './app/${file}'`),
  'export const documents = [',
  ...files.map((file, at) => `  { path: ${JSON.stringify(pathOf(file))}, methods: r${at} },`),
  ']',
  `export const elsewhere = ${JSON.stringify(served.filter((file) => !isDocument(file)).map(pathOf))}`,
  `export * from './server/serving'`,
  `export * from './app/board-report'`,
].join('\n')

/** A guard for browsers' bundles, and this is the server's. */
const serverOnly: Plugin = {
  name: 'server-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^server-only$/ }, () => ({ path: 'server-only', namespace: 'empty' }))
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
  },
}

await build({
  stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
  outfile: 'generated/documents.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  plugins: [serverOnly],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
})

/** Every public route is a document; of what staff are shown, what is made with this guard. The rest needs the framework. */
function isDocument(file: string): boolean {
  if (file.startsWith('staff/')) return readFileSync(join('app', file), 'utf8').includes('= staffDocument(')
  return !file.startsWith('api/')
}

function pathOf(file: string): string {
  return relative('.', dirname(file)).replace(/^\.$/, '')
}
