import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader } from '../../testing/reading'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { answerFile, answersKept } from './answer-export'
import { myReading } from '../comments/readings'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const options = ['yes', 'no'].map((value) => ({ value, label: `=${value}` }))
const survey = aSurvey([
  aQuestion('choice', { key: 'well', text: 'Is it well?', options }),
  aQuestion('long_text', { key: 'why', text: 'Why?' }),
])

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  await aResponse(survey, { well: 'yes', why: 'Ms Reed was kind' })
  await aResponse(survey, { well: 'no' })
})

const fileFor = (person: Awaited<ReturnType<typeof aReader>>) =>
  asStaff(person, async (staff) => answerFile(staff, (await myReading(staff, survey.id))!))

it('has one row for each person, with what they chose and never what they wrote', async () => {
  const asha = await aReader(look, survey.id)
  const text = await new Response(await fileFor(asha)).text()
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows.map((row) => [row['well: Is it well?'], row['why: Why?']]).sort()).toEqual([
    ["'=no", '[skipped]'],
    ["'=yes", '[words]'],
  ])
  expect(text).not.toContain('Reed')
  const [entry] = await look(`SELECT subject, facts FROM audit_events WHERE act = 'answers.exported'`)
  expect(entry).toMatchObject({ subject: survey.id, facts: { answers: 2, purpose: 'report' } })
})

it('is not there for another organisation, whatever the application asks', async () => {
  const stranger = await aReader(look, survey.id, { organisation: 'nhs' }).catch(() => null)
  if (stranger) expect(await asStaff(stranger, (staff) => answersKept(staff, survey.id))).toBe(0)
})

it('has no first byte when it cannot be written down', async () => {
  const asha = await aReader(look, survey.id)
  await look('REVOKE INSERT ON audit_events FROM app_staff')
  await expect(fileFor(asha)).rejects.toThrow('permission denied')
  await look('GRANT INSERT ON audit_events TO app_staff')
})

it('breaks off with an error, never silently, when the time for reading is over', async () => {
  const asha = await aReader(look, survey.id)
  const file = await fileFor(asha)
  await look('UPDATE readings SET expires_at = now() WHERE person_id = $1', [asha.id])
  await expect(new Response(file).text()).rejects.toThrow('The reading ended')
})
