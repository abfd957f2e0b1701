import { beforeAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { addResponses } from '../../testing/responses'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { registerRows } from '../../testing/register-rows'
import { boardReport } from './board-report'
import { database } from '../db'
import { sealSurvey } from './sealing'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const meeting = aQuestion('scale', { key: 'meeting', text: 'How did the meeting go?' })
const survey = aSurvey([meeting])
const report = (quarter: string | null) =>
  database('owner').$transaction((tx) => boardReport({ tx }, quarter), { timeout: 60_000 })

beforeAll(async () => {
  await publishSurvey(survey, '2026-01-01')
  const values = Array.from({ length: 24 }, (_, at) => ({ meeting: at % 3 ? 'good' : 'poor' }))
  await addResponses(
    look,
    survey,
    values.map((answers) => ({ answers, day: '2026-07-14' })),
  )
  await sealSurvey(survey.id, '2026-10-20')
  const { aReportOf, editionsOf, casesOf } = registerRows(look)
  const agreed = await aReportOf('council', ['p1'])
  await editionsOf(agreed, 'council', 'direct', 3, '2026-08-15')
  await editionsOf(agreed, 'council', 'unknown', 1, '2026-05-15')
  await casesOf('council', 'EHC plans', 'random', [['direct', 'direct', 3]])
  await casesOf('council', 'EHC plans', 'chosen', [['direct', 'direct', 1]], '2026-05-15')
})

describe('the board report of a quarter', () => {
  it('holds the waves that began in it, as sums of sealed groups, and registers of that quarter', async () => {
    const made = (await report('2026-Q3'))!
    expect(made.surveys.map(({ survey: one, figures }) => [one.id, figures.n])).toEqual([[survey.id, 24]])
    expect(made.voice.reports!.shares.captured).toEqual({ numerator: 3, denominator: 3, percent: 100 })
    expect(made.voice.audits!.map(({ sample, both }) => [sample, both.numerator])).toEqual([['random', 3]])
    expect(made.missing).toEqual([])
  })

  it('says nothing of other quarters, and never shows what was withdrawn', async () => {
    expect((await report('2026-Q2'))!.surveys).toEqual([])
    await look(`UPDATE waves SET withdrawn_on = '2026-11-01', withdrawn_reason = 'A wrong link'`)
    const { surveys, withdrawn } = (await report('2026-Q3'))!
    expect(surveys).toEqual([])
    expect(withdrawn.map(({ wave }) => wave.withdrawn!.reason)).toEqual(['A wrong link'])
  })

  it('is not made for what is no quarter, or has not begun', async () => {
    for (const wrong of ['', '2026', 'x', '2090-Q1']) expect(await report(wrong), wrong).toBeNull()
    expect((await report(null))!.quarter).toMatch(/^20\d\d-Q[1-4]$/)
  })
})
