/** Refuses a field that does not say how private it is, and keeps docs/privacy.md as the schema says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { classify, privacyPage } from './privacy-report'

const FOLDER = 'prisma/schema'
const PAGE = 'docs/privacy.md'

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.prisma'))
  .sort()
  .map((name) => ({ path: `${FOLDER}/${name}`, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }))
const { models, problems } = classify(files)
const page = await format(privacyPage(models), { ...(await resolveConfig(PAGE)), parser: 'markdown' })

for (const problem of problems) console.error(problem)
if (problems.length) process.exitCode = 1
else if (process.argv.includes('--write')) {
  writeFileSync(PAGE, page)
  console.log(`Wrote ${PAGE}.`)
} else if (written() !== page) {
  console.error(`${PAGE} is older than prisma/schema. Run "npx tsx scripts/check-privacy.ts --write".`)
  process.exitCode = 1
} else console.log(`${models.flatMap((model) => model.fields).length} fields say how private they are.`)

function written(): string {
  try {
    return readFileSync(PAGE, 'utf8')
  } catch {
    return ''
  }
}
