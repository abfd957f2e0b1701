import { beforeAll, beforeEach, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { today } from '../clock'
import { daysAfter } from '../../domain/surveys/days'
import { asStaff, type Staff } from '../staff'
import {
  addWave,
  askToSeal,
  askWhen,
  describeWave,
  moveWave,
  ownSurvey,
  withdrawWave,
} from './survey-settings'
import { publishSurvey } from './surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('choice')], { owner: 'council' })
const people = {} as Record<'lead' | 'analyst' | 'other', Colleague>
const as = <T>(who: Colleague, work: (staff: Staff) => Promise<T>) => asStaff(who, work)
const inDays = (days: number) => daysAfter(today(), days)
const wanted = { opensOn: inDays(20), closesOn: inDays(40), publishBy: '' }
const waves = () => look('SELECT id, closes_on::text AS closes, finding, withdrawn_reason FROM waves')

beforeAll(async () => {
  await publishSurvey(survey, today())
  people.lead = await aColleague(look, { roles: ['survey_lead'] })
  people.analyst = await aColleague(look, { roles: ['analyst'] })
  people.other = await aColleague(look, { roles: ['survey_lead'], organisation: 'nhs' })
})
beforeEach(() => look('TRUNCATE waves, sealing_runs CASCADE'))

it('ends the running quarter when a survey is no longer always open, so that what was sent has a wave', async () => {
  await as(people.lead, (staff) => askWhen(staff, survey.id, false))
  expect(await waves()).toMatchObject([{ closes: today() }])
  const known = await as(people.lead, (staff) => ownSurvey(staff, survey.id))
  expect(known).toMatchObject({ rolling: false, sealing: null })
})

it('plans waves, moves them, and refuses two in one week', async () => {
  expect(await as(people.lead, (staff) => addWave(staff, survey.id, wanted))).toHaveProperty('id')
  expect(await as(people.lead, (staff) => addWave(staff, survey.id, wanted))).toHaveProperty('problems')
  const at = { survey: survey.id, wave: wanted.opensOn }
  await as(people.lead, (staff) => moveWave(staff, at, { closesOn: inDays(50), publishBy: inDays(60) }))
  expect(await waves()).toMatchObject([{ id: wanted.opensOn, closes: inDays(50) }])
})

it('writes what was found, withdraws results with a reason, and shows them again', async () => {
  await as(people.lead, (staff) => addWave(staff, survey.id, wanted))
  const at = { survey: survey.id, wave: wanted.opensOn }
  await as(people.lead, (staff) => describeWave(staff, at, 'Most were heard.'))
  await as(people.lead, (staff) => withdrawWave(staff, at, 'Two questions were swapped.'))
  expect(await waves()).toMatchObject([
    { finding: 'Most were heard.', withdrawn_reason: 'Two questions were swapped.' },
  ])
  await as(people.lead, (staff) => withdrawWave(staff, at, null))
  await as(people.lead, (staff) => describeWave(staff, at, ''))
  expect(await waves()).toMatchObject([{ finding: null, withdrawn_reason: null }])
  const acts = await look(`SELECT act FROM audit_events WHERE act LIKE 'wave.%' ORDER BY number DESC LIMIT 4`)
  expect(acts.map(({ act }) => act)).toEqual([
    'wave.described',
    'wave.shown-again',
    'wave.withdrawn',
    'wave.described',
  ])
})

it('asks for sealing once a day', async () => {
  expect(await as(people.lead, (staff) => askToSeal(staff, survey.id))).toBe(true)
  expect(await as(people.lead, (staff) => askToSeal(staff, survey.id))).toBe(false)
  expect(await as(people.lead, (staff) => ownSurvey(staff, survey.id))).toMatchObject({ sealing: 'asked' })
})

it.each(['analyst', 'other'] as const)('is refused by the database to %s', async (who) => {
  expect(await as(people[who], (staff) => askWhen(staff, survey.id, true))).toBe(false)
  await expect(as(people[who], (staff) => addWave(staff, survey.id, wanted))).rejects.toThrow(
    'row-level security',
  )
  await expect(as(people[who], (staff) => askToSeal(staff, survey.id))).rejects.toThrow('row-level security')
})
