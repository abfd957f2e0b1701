import { beforeAll, expect, it } from 'vitest'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aReader, withComment } from '../../testing/reading'
import type { Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { codebook, saveTheme } from './codebook'
import { saveCoding } from './codings'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { agreements, themesFound } from './themes-found'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('long_text', { key: 'good' })])
let asha: Colleague
let ben: Colleague
const code = (person: Colleague, response: string, themes: string[]) =>
  withComment(person, { survey: survey.id, response, question: 'good' }, (staff, open) =>
    saveCoding(staff, open, themes),
  )

beforeAll(async () => {
  await publishSurvey(survey, '2026-11-23')
  asha = await aReader(look, survey.id, { name: 'Asha' })
  ben = await aReader(look, survey.id, { name: 'Ben', roles: ['survey_lead'] })
  for (const name of ['Kindness', 'Waiting'])
    await asStaff(asha, (staff) => saveTheme(staff, { name, meaning: name }))
  const [kindness, waiting] = (await asStaff(asha, codebook)).map(({ id }) => id)
  const send = async (at: number) => {
    const response = await aResponse(survey, { good: `Comment ${at}` })
    const week = at < 11 ? '2024-05-06' : '2999-01-07'
    await look(`UPDATE responses SET week = $2 WHERE encode(id, 'hex') = $1`, [response, week])
    await code(asha, response, at < 3 ? [kindness!, waiting!] : [kindness!])
    if (at < 4) await code(ben, response, at < 2 ? [kindness!, waiting!] : [kindness!])
  }
  await Promise.all(Array.from({ length: 12 }, (_, at) => send(at)))
})

it('are counted by quarter once it is over, in fives, and only from ten on', async () => {
  expect(await asStaff(asha, (staff) => themesFound(staff, survey.id))).toEqual([
    {
      quarter: 'April to June 2024',
      themes: [
        { name: 'Kindness', theme: expect.any(String), about: 10 },
        { name: 'Waiting', theme: expect.any(String), about: null },
      ],
    },
  ])
})

it('are compared between two people, over the comments that both coded', async () => {
  const [pair, ...rest] = await asStaff(ben, (staff) => agreements(staff, survey.id))
  expect(rest).toEqual([])
  expect(pair).toMatchObject({
    people: ['Asha', 'Ben'],
    comments: 4,
    overall: { of: 8, same: 7, percent: 88 },
  })
  expect(pair!.themes.map(({ name, agreement }) => [name, agreement.percent, agreement.kappa])).toEqual([
    ['Kindness', 100, null],
    ['Waiting', 75, 0.5],
  ])
})

it('of a survey are of no use to another organisation', async () => {
  const elsewhere = await aReader(look, survey.id, { organisation: 'hpci' })
  expect(await asStaff(elsewhere, (staff) => agreements(staff, survey.id))).toEqual([])
})
