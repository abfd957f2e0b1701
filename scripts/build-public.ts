/** Builds what public pages carry, one of two small stylesheets put into each page and one small script, and the stylesheet and script of staff pages. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

const MOST_SCRIPT_BYTES = 8 * 1024
const MOST_PHONE_SCRIPT_BYTES = 48 * 1024
const MOST_WORKER_BYTES = 1024

/** Read as one value, zod comes whole, with the words of 40 languages; read as names, it comes as far as it is used. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]domain[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("import { z } from 'zod'", "import * as z from 'zod'"),
      loader: 'ts',
    }))
  },
}

mkdirSync('generated', { recursive: true })
mkdirSync('public/made', { recursive: true })

const css = styles('components/layout/public.css', 'generated/public.css')
const readingCss = styles('components/layout/reading.css', 'generated/reading.css')
const staffCss = styles('components/staff/staff.css', 'generated/staff.css')

const script = await scriptBundle('components/layout/aid.ts', MOST_SCRIPT_BYTES)
// Only someone who asks to keep a survey on the phone is sent these two.
const phoneScript = await scriptBundle('components/phone/phone.ts', MOST_PHONE_SCRIPT_BYTES)
const phoneWorker = await scriptBundle('components/phone/worker.ts', MOST_WORKER_BYTES)

const staffAid = await scriptBundle('components/staff/staff-aid.ts', MOST_SCRIPT_BYTES)

const name = `aid-${short(script)}.js`
const phoneName = `phone-${short(phoneScript)}.js`
const staffName = `staff-${short(staffCss)}.css`
const staffAidName = `staff-aid-${short(staffAid)}.js`
rmSync('public/made', { recursive: true })
mkdirSync('public/made')
const displayCss = await styleBundle('components/layout/display.css')
const urduCss = await styleBundle('components/layout/urdu.css')
const paperCss = await styleBundle('components/paper/paper.css')
const reportCss = await styleBundle('components/report/report.css')
copyFileSync(
  'node_modules/@fontsource/atkinson-hyperlegible-next/LICENSE',
  'public/made/atkinson-licence.txt',
)
writeFileSync(`public/made/${name}`, script)
writeFileSync(`public/made/${phoneName}`, phoneScript)
writeFileSync(`public/made/${staffName}`, staffCss)
writeFileSync(`public/made/${staffAidName}`, staffAid)
writeFileSync(
  'generated/public-assets.ts',
  `export const stylesheet = ${JSON.stringify(css)}\n` +
    `export const stylesheetHash = 'sha256-${sha256(css)}'\n` +
    `export const readingStylesheet = ${JSON.stringify(readingCss)}\n` +
    `export const readingStylesheetHash = 'sha256-${sha256(readingCss)}'\n` +
    `export const urduStylesheet = ${JSON.stringify(urduCss)}\n` +
    `export const urduStylesheetHash = 'sha256-${sha256(urduCss)}'\n` +
    `export const displayStylesheet = ${JSON.stringify(displayCss)}\n` +
    `export const displayStylesheetHash = 'sha256-${sha256(displayCss)}'\n` +
    `export const paperStylesheet = ${JSON.stringify(paperCss)}\n` +
    `export const reportStylesheet = ${JSON.stringify(reportCss)}\n` +
    `export const reportStylesheetHash = 'sha256-${sha256(reportCss)}'\n` +
    `export const scriptAddress = '/made/${name}'\n` +
    `export const phoneScriptAddress = '/made/${phoneName}'\n` +
    `export const phoneWorker = ${JSON.stringify(Buffer.from(phoneWorker).toString())}\n` +
    `export const staffStylesheet = '/made/${staffName}'\n` +
    `export const staffScript = '/made/${staffAidName}'\n`,
)

/** A script for browsers, minified, of at most so many bytes zipped. */
async function scriptBundle(from: string, most: number): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [from],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2019'],
    plugins: [onlyWhatIsUsed],
    write: false,
  })
  const script = outputFiles[0]!.contents
  const weight = gzipSync(script).length
  if (weight > most) throw new Error(`The script of ${from} weighs ${weight} bytes; the most is ${most}`)
  return script
}

function styles(from: string, to: string): string {
  const tailwind = 'node_modules/@tailwindcss/cli/dist/index.mjs'
  execFileSync(process.execPath, [tailwind, '-i', from, '-o', to, '--minify'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return readFileSync(to, 'utf8')
    .replace(/^\/\*![^*]*\*\/\s*/, '')
    .trim()
}

/** A stylesheet that only some pages carry; the fonts it names are put beside it. */
async function styleBundle(from: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [from],
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
