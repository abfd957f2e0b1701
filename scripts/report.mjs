/** `npm run report -- [--quarter 2026-Q3] FILE.pdf`: the board report of a quarter as a tagged PDF; FILE.html writes the document itself. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writePdf } from './pdf.mjs'
import { root } from './prepare.mjs'
import { explain, Refusal } from './steps.mjs'

const HOW = 'npm run report -- --quarter 2026-Q3 FILE.pdf (or FILE.html)'

async function report() {
  const { quarter, file } = asked()
  const bundle = join(root, 'generated/documents.mjs')
  if (!existsSync(bundle)) throw new Refusal('Heard is not built yet: start it once with "npm start".')
  const { boardReportHtml, database, closeDatabases } = await import(pathToFileURL(bundle).href)
  const made = await database('owner')
    .$transaction((tx) => boardReportHtml({ tx }, quarter, false), { maxWait: 10_000, timeout: 120_000 })
    .finally(closeDatabases)
  if (!made) throw new Refusal(`${quarter} is no quarter that has begun. Like this: ${HOW}`)
  if (file.endsWith('.html')) await writeFile(file, made.html)
  else await writePdf(file, (page) => page.setContent(made.html))
  console.log(`${file}: board report for ${made.quarter}`)
}

function asked() {
  const options = { quarter: { type: 'string' } }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [file] = positionals
  if (positionals.length !== 1 || !/\.(pdf|html)$/.test(file)) throw new Refusal(`Like this: ${HOW}`)
  return { file, quarter: values.quarter ?? null }
}

report().catch((problem) => {
  explain(problem)
  process.exitCode = 1
})
