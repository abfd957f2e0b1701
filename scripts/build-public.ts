/** Builds what public pages carry, one small stylesheet put into each page and one small script, and the stylesheet of staff pages. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const MOST_SCRIPT_BYTES = 8 * 1024

mkdirSync('generated', { recursive: true })
mkdirSync('public/made', { recursive: true })

const css = styles('components/layout/public.css', 'generated/public.css')
const staffCss = styles('components/staff/staff.css', 'generated/staff.css')

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

const name = `aid-${short(script)}.js`
const staffName = `staff-${short(staffCss)}.css`
rmSync('public/made', { recursive: true })
mkdirSync('public/made')
const displayCss = await displayStyles()
writeFileSync(`public/made/${name}`, script)
writeFileSync(`public/made/${staffName}`, staffCss)
writeFileSync(
  'generated/public-assets.ts',
  `export const stylesheet = ${JSON.stringify(css)}\n` +
    `export const stylesheetHash = 'sha256-${sha256(css)}'\n` +
    `export const displayStylesheet = ${JSON.stringify(displayCss)}\n` +
    `export const displayStylesheetHash = 'sha256-${sha256(displayCss)}'\n` +
    `export const scriptAddress = '/made/${name}'\n` +
    `export const staffStylesheet = '/made/${staffName}'\n`,
)

function styles(from: string, to: string): string {
  const tailwind = 'node_modules/@tailwindcss/cli/dist/index.mjs'
  execFileSync(process.execPath, [tailwind, '-i', from, '-o', to, '--minify'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return readFileSync(to, 'utf8')
    .replace(/^\/\*![^*]*\*\/\s*/, '')
    .trim()
}

/** The stylesheet of those who changed how pages look; the fonts it names are put beside it, with their licence. */
async function displayStyles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['components/layout/display.css'],
    outdir: 'public/made',
    bundle: true,
    minify: true,
    // Nesting is written out: browsers learned it only in 2023.
    target: ['chrome87', 'safari14'],
    loader: { '.woff2': 'file', '.woff': 'file' },
    assetNames: '[name]-[hash]',
    publicPath: '/made',
    write: false,
  })
  const sheet = outputFiles.find(({ path }) => path.endsWith('.css'))!
  for (const file of outputFiles) if (file !== sheet) writeFileSync(file.path, file.contents)
  copyFileSync(
    'node_modules/@fontsource/atkinson-hyperlegible-next/LICENSE',
    'public/made/atkinson-licence.txt',
  )
  return sheet.text.trim()
}

/** The first letters of a fingerprint, as a file's name carries them. */
function short(text: string | Uint8Array): string {
  return sha256(text)
    .slice(0, 10)
    .replace(/[^a-z0-9]/gi, '')
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64')
}
