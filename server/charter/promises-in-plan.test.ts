import { beforeAll, expect, it } from 'vitest'
import planFile from '../../content/plan.json'
import { Plan } from '../../domain/plan/plan'
import { starter } from '../../testing/charter'
import { publishTheFirst, takeOutOfTheSecond, writeTheSecond } from '../../testing/charter-stages'
import { ownDatabase } from '../../testing/database'
import { ourSurveys } from '../../testing/surveys'
import { today } from '../clock'
import { publishSurvey } from '../surveys/surveys'
import { beginCharter } from './begin'
import { promisesInPlan } from './promises-in-plan'
import { lastVersionWith } from './reading'

const { look } = ownDatabase()
const plan = Plan.parse(planFile)
const priority = (id: string) => plan.priorities.find((one) => one.id === id)!
const ids = (promises: { id: string }[]) => promises.map(({ id }) => id)

beforeAll(async () => {
  for (const survey of ourSurveys()) await publishSurvey(survey, today())
  await beginCharter(starter, today())
})

it('leads from the plan to no charter that is still being written', async () => {
  const { measure, ofMeasure, ofPriority } = await promisesInPlan()
  expect([measure, ofMeasure('p1-m4'), ofPriority(priority('p1'))]).toEqual([null, [], []])
})

it('finds the promises of the charter in force by the questions that show whether they are kept', async () => {
  await publishTheFirst(look)
  const { measure, ofMeasure, ofPriority } = await promisesInPlan()
  expect(measure).toBe('p2-m4')
  expect(ids(ofMeasure('p1-m4'))).toEqual(['welcome-4', 'value-3'])
  expect(ids(ofPriority(priority('p1')))).toEqual(['welcome-1', 'communicate-1'])
  expect(ofMeasure('p4-m8')).toEqual([
    {
      ...{ id: 'partnership-5', number: 17 },
      text: expect.stringMatching(/^We will act as one team/) as string,
    },
  ])
  expect(ofPriority(priority('p4'))).toEqual([])
})

it('keeps to the text that is signed while the next is written', async () => {
  await writeTheSecond(look, { 'value-3': 'Other words' }, 'To try')
  await takeOutOfTheSecond(look, 'welcome-4')
  const [kept, changed] = (await promisesInPlan()).ofMeasure('p1-m4')
  expect([kept?.id, changed?.id]).toEqual(['welcome-4', 'value-3'])
  expect(changed!.text).not.toBe('Other words')
  expect(await Promise.all(['welcome-4', 'value-3', 'never'].map(lastVersionWith))).toEqual([1, 2, null])
})
