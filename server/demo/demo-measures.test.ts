import { beforeAll, expect, it } from 'vitest'
import wordsFile from '../../content/demo/comments.json'
import logFile from '../../content/demo/co-production-log.json'
import registersFile from '../../content/demo/registers.json'
import planFile from '../../content/plan.json'
import { MadeUpLog } from '../../domain/demo/made-up-log'
import { MadeUpRegisters } from '../../domain/demo/made-up-registers'
import { MadeUpWords } from '../../domain/demo/made-up-words'
import { measuresOf, Plan } from '../../domain/plan/plan'
import { ownDatabase } from '../../testing/database'
import { diceFrom } from '../../testing/some-answers'
import { ourSurveys } from '../../testing/surveys'
import { beginCharter } from '../charter/begin'
import { starter } from '../charter/starter-text'
import { today } from '../clock'
import { database } from '../db'
import { computeMeasures } from '../plan/computed-values'
import { measuresKnown } from '../plan/measures'
import { publishPlan } from '../plan/plan'
import { publishedSurveys, publishSurvey } from '../surveys/surveys'
import { makeUpAnswers } from './made-up-answers'
import { makeUpLog } from './made-up-log'
import { makeUpRegisters } from './made-up-registers'

const { look } = ownDatabase()
const plan = Plan.parse(planFile)
const words = MadeUpWords.parse(wordsFile)
const log = MadeUpLog.parse(logFile)
const entries = log.quarters.flat().length
/** Enough for each survey that the groups of each quarter are large enough to be sealed. */
const EACH = 200

beforeAll(async () => {
  for (const id of ['council', 'nhs', 'hpci'])
    await look(
      `INSERT INTO organisations (id, name, email_domains) VALUES ($1, $1, '{}') ON CONFLICT DO NOTHING`,
      [id],
    )
  await publishPlan(plan, today())
  await beginCharter(starter, today())
  for (const survey of ourSurveys()) await publishSurvey(survey, today())
})

it('writes the co-production log down once, on record, by somebody whom nobody can come in as', async () => {
  expect(await makeUpLog(log, diceFrom(5))).toBe(entries)
  expect(await look('SELECT count(*)::int AS n FROM co_production_log')).toEqual([{ n: entries }])
  expect(await look(`SELECT count(*)::int AS n FROM audit_events WHERE act = 'log.changed'`)).toEqual([
    { n: entries },
  ])
  expect(await look('SELECT state FROM people GROUP BY state')).toEqual([{ state: 'off' }])
  expect(await makeUpLog(log, diceFrom(5))).toBe(0)
})

it('gives every measure that surveys and registers work out a value', async () => {
  for (const [at, survey] of (await publishedSurveys()).entries())
    await makeUpAnswers(survey, EACH, words, diceFrom(at))
  await makeUpRegisters(MadeUpRegisters.parse(registersFile), diceFrom(7))
  await computeMeasures(today())
  const { valuesOf } = await measuresKnown(database('app_public'), plan.id)
  const automatic = measuresOf(plan).filter(({ automation }) => isAutomatic(automation))
  expect(automatic).toHaveLength(14)
  expect(automatic.filter(({ id }) => !valuesOf(id).length).map(({ id }) => id)).toEqual([])
  for (const id of ['p1-m2', 'p2-m5', 'p2-m6']) expect(valuesOf(id).length).toBeGreaterThan(5)
}, 120_000)

function isAutomatic(automation: string): boolean {
  return automation === 'survey' || automation === 'platform_register'
}
