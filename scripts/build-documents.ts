/**
 * Bundles the route files of documents, public and for staff, so that our server can call them itself. The same files run
 * inside Next in development; in production its work around each request would cost more than the page. The board report
 * is among them for `npm run report`, which is no part of Next either.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      /(^|\/)route\.tsx?$/.test(file) &&
      !file.startsWith('api/') &&
      (!file.startsWith('staff/') || isDocument(file)),
  )
  .sort()

const entry = [
  ...files.map((file, at) => `import * as r${at} from './app/${file}'`),
  'export const documents = [',
  ...files.map((file, at) => `  { path: ${JSON.stringify(pathOf(file))}, methods: r${at} },`),
  ']',
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

/** Of staff pages, those made with this guard; the others need the framework. */
function isDocument(file: string): boolean {
  return readFileSync(join('app', file), 'utf8').includes('= staffDocument(')
}

function pathOf(file: string): string {
  return relative('.', dirname(file)).replace(/^\.$/, '')
}
