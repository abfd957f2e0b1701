import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { Cleaning } from '../../domain/comments/cleaning'
import type { ExportWords } from '../../domain/comments/export'
import { filterFrom } from '../../domain/comments/filter'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, withComment } from '../../testing/reading'
import type { Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { saveCleaned } from './cleaned-texts'
import { codebook, saveTheme } from './codebook'
import { saveCoding } from './codings'
import { commentFile } from './comment-export'
import { saveNote } from './comment-notes'
import { myReading } from './readings'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'good', text: 'What is good?' })])
let asha: Colleague
let response: string

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  asha = await aReader(look, survey.id)
  const ben = await aReader(look, survey.id, { roles: ['survey_lead'] })
  response = await aResponse(survey, { good: 'Ms Reed, on 07700 900123' })
  await aResponse(survey, { good: '=1+1' })
  await aResponse(survey, { good: 'A good day;=2+2' })
  const on = { survey: survey.id, response, question: 'good' }
  for (const name of ['Kindness', 'Waiting'])
    await asStaff(asha, (staff) => saveTheme(staff, { name, meaning: name }))
  const [kindness, waiting] = (await asStaff(asha, codebook)).map(({ id }) => id)
  await withComment(asha, on, (staff, open) => saveCoding(staff, open, [kindness!, waiting!]))
  await withComment(ben, on, (staff, open) => saveCoding(staff, open, [kindness!]))
  await withComment(asha, on, (staff, open) => saveNote(staff, open, { rev: 0, note: '@everyone' }))
  const decided = Cleaning.parse({ rev: 0, names: 'Ms Reed', translation: 'Said in English' })
  await withComment(asha, on, (staff, open) => saveCleaned(staff, open, decided))
})

const fileFor = (words: ExportWords, address = 'show=all', person = asha) =>
  asStaff(person, async (staff) => {
    const reading = (await myReading(staff, survey.id))!
    return commentFile(staff, reading, filterFrom(new URLSearchParams(address)), words)
  })
const rowsOf = async (file: ReadableStream<Uint8Array>) =>
  parse(await new Response(file).text(), { bom: true, columns: true }) as Record<string, string>[]

it('holds the words, what people did with them, and no cell that a spreadsheet could run', async () => {
  const rows = await rowsOf(await fileFor('original'))
  expect(rows.map((row) => row['Original words']).sort()).toEqual([
    ...["'=1+1", 'A good day;=2+2', 'Ms Reed, on 07700 900123'],
  ])
  expect(rows.find((row) => row['Cleaned words'])).toMatchObject({
    Question: 'What is good?',
    'Cleaned words': '[name], on 07700 900123',
    'Translation by a person': 'Said in English',
    'Themes that everybody who coded it found': 'Kindness',
    Note: "'@everyone",
    'May be quoted': 'no',
  })
})

it('does not fall apart where a spreadsheet expects another sign between cells', async () => {
  expect(await new Response(await fileFor('original')).text()).toContain('"A good day;=2+2"')
})

it('of cleaned words leaves out what nobody has cleaned, and every original', async () => {
  const text = await new Response(await fileFor('cleaned')).text()
  expect(text).not.toMatch(/Ms Reed|=1\+1/)
  expect(parse(text, { bom: true })).toHaveLength(2)
})

it('holds what was chosen, and the search stays out of the audit', async () => {
  expect(await rowsOf(await fileFor('original', 'q=reed'))).toHaveLength(1)
  const [entry] = await look(
    `SELECT facts FROM audit_events WHERE act = 'comments.exported' ORDER BY number DESC LIMIT 1`,
  )
  expect(entry!.facts).toMatchObject({ words: 'original', purpose: 'report', searched: true, show: 'all' })
  expect(JSON.stringify(entry)).not.toContain('reed')
})

it('has no first byte when it cannot be written down', async () => {
  await look('REVOKE INSERT ON audit_events FROM app_staff')
  await expect(fileFor('original')).rejects.toThrow('permission denied')
  await look('GRANT INSERT ON audit_events TO app_staff')
})

it('breaks off with an error, never silently, when the time for reading is over', async () => {
  const person = await aReader(look, survey.id)
  const file = await fileFor('original', 'show=all', person)
  await look('UPDATE readings SET expires_at = now() WHERE person_id = $1', [person.id])
  await expect(new Response(file).text()).rejects.toThrow('The reading ended')
})
