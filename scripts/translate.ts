/** The translators' command: docs/translating.md. */
import { parseArgs } from 'node:util'
import { accept, exportSheet, importSheet, type Outcome } from './translator'

const USE = `npm run translate -- export LANGUAGE [--format csv|xlsx] FILE
npm run translate -- import LANGUAGE FILE [--by "Your name"]
npm run translate -- accept LANGUAGE [NAME …]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string' }, by: { type: 'string' } },
})
const { said, problems } = await run(positionals).catch(told)
for (const line of said) console.log(line)
for (const line of problems) console.error(line)
if (problems.length) process.exitCode = 1

async function run([act, language = '', ...rest]: string[]): Promise<Outcome> {
  const root = process.cwd()
  const file = rest[0] ?? ''
  if (!/^[a-z]{2,3}$/.test(language) || language === 'en') return wrong()
  if (act === 'accept') return accept(root, language, rest)
  if (rest.length !== 1) return wrong()
  const on = new Date().toISOString().slice(0, 10)
  if (act === 'import') return importSheet(root, language, file, { by: values.by?.trim() || undefined, on })
  const { format } = values
  if (act !== 'export' || (format && format !== 'csv' && format !== 'xlsx')) return wrong()
  const named = /\.(csv|xlsx)$/.test(file) ? file : `${file}.${format ?? 'csv'}`
  return format && !named.endsWith(`.${format}`) ? wrong() : exportSheet(root, language, named)
}

function wrong(): Outcome {
  return { said: [], problems: [USE] }
}

/** A file that is not there or cannot be read is told in its sentence; the rest is a fault of ours. */
function told(problem: unknown): Outcome {
  if (!(problem instanceof Error)) throw problem
  return { said: [], problems: [problem.message] }
}
