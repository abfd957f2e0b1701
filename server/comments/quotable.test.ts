import { beforeAll, expect, it } from 'vitest'
import { Cleaning } from '../../domain/comments/cleaning'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, withComment } from '../../testing/reading'
import { aColleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { saveCleaned } from './cleaned-texts'
import { quotableAbout } from './quotable'
import { agreeToQuote, proposeQuote } from './quotes'

const { look } = ownDatabase()
const survey = aSurvey([
  aQuestion('long_text', { key: 'good', priority: 'p1' }),
  aQuestion('long_text', { key: 'change', priority: 'p2' }),
  aQuestion('yes_no', { key: 'listened', priority: 'p3' }),
  aQuestion('yes_no', { key: 'may_quote' }),
])
const about = async (person: Parameters<typeof asStaff>[0], priority: string) =>
  (await asStaff(person, (staff) => quotableAbout(staff, priority))).map(({ id, quotable }) => [id, quotable])

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  const asha = await aReader(look, survey.id)
  const ben = await aReader(look, survey.id, { roles: ['survey_lead'] })
  for (const second of [true, false]) {
    const response = await aResponse(survey, {
      good: 'They listened.',
      change: 'The forms.',
      may_quote: 'yes',
    })
    const at = { survey: survey.id, response, question: 'good' }
    await withComment(asha, at, (staff, open) => saveCleaned(staff, open, Cleaning.parse({ rev: 0 })))
    expect(await withComment(asha, at, (staff, open) => proposeQuote(staff, open, 1))).toBeNull()
    if (second) expect(await withComment(ben, at, (staff, open) => agreeToQuote(staff, open, 1))).toBeNull()
  }
})

it('counts what two people agreed may be quoted, of the questions of an area, to whoever said why they read', async () => {
  const reader = await aReader(look, survey.id, { roles: ['safeguarding_lead'] })
  expect(await about(reader, 'p1')).toEqual([[survey.id, 1]])
  expect(await about(reader, 'p2')).toEqual([[survey.id, 0]])
})

it('leaves out surveys that ask for no words about an area', async () => {
  expect(await about(await aReader(look, survey.id), 'p3')).toEqual([])
})

it('tells nobody how many before they say what they read them for, and puts nothing on record', async () => {
  const before = await look('SELECT count(*) FROM audit_events')
  const analyst = await aColleague(look, { roles: ['analyst'] })
  expect(await about(analyst, 'p1')).toEqual([[survey.id, null]])
  expect(await look('SELECT count(*) FROM audit_events')).toEqual(before)
})

it('is for those alone who may read the comments of their own organisation', async () => {
  expect(await about(await aColleague(look, { roles: ['reader', 'administrator'] }), 'p1')).toEqual([])
  expect(await about(await aColleague(look, { roles: ['analyst'], organisation: 'nhs' }), 'p1')).toEqual([])
})
