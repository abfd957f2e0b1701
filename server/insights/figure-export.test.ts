import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { addResponses } from '../../testing/responses'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { figureFile } from './figure-export'
import { surveyInsights } from './insights'
import { sealSurvey } from './sealing'
import type { Format } from './sheet-files'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const awkward = ['=1+1', 'A, “b”; "c"', 'Źle\nجيد', '007', '1/2', '2026-01-05', '50%', '<b>&amp;']
const options = awkward.map((label, at) => ({ value: `o${at}`, label }))
const survey = aSurvey([aQuestion('choice', { key: 'which', text: 'Which, “really”?', options })])
const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
if (!hasLibreOffice) console.info('Files of figures are not read with LibreOffice: there is no soffice here.')

beforeAll(async () => {
  await publishSurvey(survey, '2026-01-01')
  const sent = Array.from({ length: 40 }, (_, at) => ({
    answers: { which: `o${at % awkward.length}` },
    day: '2026-07-14',
  }))
  await addResponses(look, survey, sent)
  await sealSurvey(survey.id, '2026-10-20')
})

it.for(['xlsx', 'ods'] as const)(
  'LibreOffice reads in %s what stands in the CSV, cell by cell',
  { timeout: 120_000 },
  async (format, { skip }) => {
    skip(!hasLibreOffice, 'There is no soffice here')
    const insights = (await surveyInsights(survey.id, new URLSearchParams()))!
    const file = (as: Format) => figureFile({ ...insights, figures: insights.figures! }, as, null)
    const csv = parse((await file('csv')) as string, { bom: true }) as string[][]
    const read = await sheetsRead(format, (await file(format)) as Uint8Array)
    const tables = [...new Set(csv.slice(1).map(([table]) => table!))]
    expect(Object.keys(read).sort()).toEqual([...tables].sort())
    for (const table of tables.slice(1)) {
      const [columns, ...rows] = csv.filter(([name], at) => at === 0 || name === table)
      expect(read[table], table).toEqual([columns!.slice(1), ...rows.map((row) => row.slice(1))])
    }
    const notes = csv.filter(([name]) => name === 'Notes').map((row) => [row[1], row[3]])
    expect(read.Notes!.slice(1)).toEqual(notes)
  },
)

/** Every sheet of a workbook by its name, as LibreOffice shows it. */
async function sheetsRead(format: string, file: Uint8Array): Promise<Record<string, string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-office-'))
  await writeFile(join(folder, `figures.${format}`), file)
  // Comma, quotes, UTF-8, cells as shown, every sheet in a file of its own.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
  await promisify(execFile)('soffice', [
    ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', filter],
    ...['--outdir', folder, join(folder, `figures.${format}`)],
  ])
  const sheets: Record<string, string[][]> = {}
  for (const name of await readdir(folder)) {
    const sheet = /^figures-(.+)\.csv$/.exec(name)?.[1]
    if (sheet)
      sheets[sheet] = parse(await readFile(join(folder, name)), { bom: true, relax_column_count: true })
  }
  await rm(folder, { recursive: true, force: true })
  return sheets
}
