/** Builds what public pages carry: one small stylesheet, put into each page, and one small script. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const MOST_SCRIPT_BYTES = 8 * 1024

mkdirSync('generated', { recursive: true })
mkdirSync('public/made', { recursive: true })

const tailwind = 'node_modules/@tailwindcss/cli/dist/index.mjs'
execFileSync(
  process.execPath,
  [tailwind, '-i', 'components/layout/public.css', '-o', 'generated/public.css', '--minify'],
  {
    stdio: ['ignore', 'ignore', 'pipe'],
  },
)
const css = readFileSync('generated/public.css', 'utf8')
  .replace(/^\/\*![^*]*\*\/\s*/, '')
  .trim()

const bundle = await build({
  entryPoints: ['components/layout/aid.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2019'],
  write: false,
})
const script = bundle.outputFiles[0]!.contents
const weight = gzipSync(script).length
if (weight > MOST_SCRIPT_BYTES)
  throw new Error(`The public script weighs ${weight} bytes; the most is ${MOST_SCRIPT_BYTES}`)

const name = `aid-${sha256(script)
  .slice(0, 10)
  .replace(/[^a-z0-9]/gi, '')}.js`
rmSync('public/made', { recursive: true })
mkdirSync('public/made')
writeFileSync(`public/made/${name}`, script)
writeFileSync(
  'generated/public-assets.ts',
  `export const stylesheet = ${JSON.stringify(css)}\n` +
    `export const stylesheetHash = 'sha256-${sha256(css)}'\n` +
    `export const scriptAddress = '/made/${name}'\n`,
)

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64')
}
