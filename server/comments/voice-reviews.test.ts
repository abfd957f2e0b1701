import { beforeAll, expect, it } from 'vitest'
import type { VoiceLevel } from '../../domain/voice/voice'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { ourSurveys } from '../../testing/surveys'
import { database } from '../db'
import { openReading } from './readings'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { lowerVoice, voiceLevelNow, voiceReviews } from './voice-reviews'

const { look } = ownDatabase()
const survey = ourSurveys().find(({ id }) => id === 'yp_11_25')!
let analyst: Colleague
let leadOfHarm: Colleague

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  analyst = await aColleague(look, { roles: ['analyst'] })
  leadOfHarm = await aColleague(look, { roles: ['safeguarding_lead'] })
  for (const person of [analyst, leadOfHarm])
    await asStaff(person, (staff) =>
      openReading(staff, survey.id, { purpose: 'quality', reason: 'Checking the levels of autumn' }),
    )
})

const aDirectResponse = () => aResponse(survey, { who_answers: 'me', listened_to: 'always' })
const lower = (person: Colleague, response: string, before: VoiceLevel, level: VoiceLevel) =>
  asStaff(person, (staff) =>
    lowerVoice(staff, { survey: survey.id, response }, { before, level, reason: 'An adult wrote all of it' }),
  )

it('lowers a level, keeps the old one, and is on record without words of the family', async () => {
  const response = await aDirectResponse()
  expect(await lower(analyst, response, 'direct', 'represented')).toBe('lowered')
  const [row] = await look(
    `SELECT voice_level, voice_level_now(id, voice_level) AS now FROM responses WHERE encode(id, 'hex') = $1`,
    [response],
  )
  expect(row).toEqual({ voice_level: 'direct', now: 'represented' })
  expect(await asStaff(analyst, (staff) => voiceReviews(staff, response))).toMatchObject([
    { before: 'direct', level: 'represented', by: 'Asha Patel', reason: 'An adult wrote all of it' },
  ])
  const [entry] = await look(
    `SELECT * FROM audit_events WHERE act = 'voice.lowered' ORDER BY number DESC LIMIT 1`,
  )
  expect(entry).toMatchObject({
    subject: survey.id,
    facts: { response, before: 'direct', level: 'represented' },
  })
})

it('goes on from the level as it is now, and never up', async () => {
  const response = await aDirectResponse()
  expect(await lower(analyst, response, 'direct', 'observed')).toBe('lowered')
  expect(await lower(analyst, response, 'direct', 'supported')).toBe('changed-meanwhile')
  expect(await lower(analyst, response, 'observed', 'direct')).toBe('not-lower')
  expect(await lower(analyst, response, 'observed', 'unknown')).toBe('lowered')
  const kept = await asStaff(analyst, (staff) => voiceReviews(staff, response))
  expect(kept.map(({ before, level }) => [before, level])).toEqual([
    ['observed', 'unknown'],
    ['direct', 'observed'],
  ])
})

it('is refused by the database itself when it would go up', async () => {
  const response = await aDirectResponse()
  const raise = (before: string, level: string) =>
    look(
      `INSERT INTO voice_reviews (response_id, number, survey_id, before, level, reason, person_id, "on")
       VALUES (decode($1, 'hex'), 9, 'yp_11_25', $2, $3, 'x', $4, now())`,
      [response, before, level, analyst.id],
    )
  await expect(raise('represented', 'direct')).rejects.toThrow('only_down')
  await expect(raise('direct', 'direct')).rejects.toThrow('only_down')
  await expect(raise('represented', 'declined')).rejects.toThrow('only_down')
  await expect(raise('direct', 'not_applicable')).rejects.toThrow()
})

it('is for analysts and survey leads alone, also when the application forgets to ask', async () => {
  const response = await aDirectResponse()
  await expect(lower(leadOfHarm, response, 'direct', 'unknown')).rejects.toThrow('row-level security')
  const elsewhere = await aColleague(look, { roles: ['analyst'], organisation: 'hpci' })
  expect(await lower(elsewhere, response, 'direct', 'unknown')).toBe('not-there')
})

it('happens once when two reviewers press at the same moment', async () => {
  const response = await aDirectResponse()
  const became = await Promise.all([
    lower(analyst, response, 'direct', 'observed'),
    lower(analyst, response, 'direct', 'unknown'),
  ])
  expect(became.sort()).toEqual(['changed-meanwhile', 'lowered'])
})

it('is read by the sealing job as it counts now', async () => {
  const response = await aDirectResponse()
  await lower(analyst, response, 'direct', 'represented')
  const rows = await database('sealer').$queryRaw<{ level: string }[]>`
    SELECT ${voiceLevelNow} AS level FROM responses r WHERE encode(r.id, 'hex') = ${response}`
  expect(rows).toEqual([{ level: 'represented' }])
})
