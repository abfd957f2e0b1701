import { beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { TAKING_PART } from '../../domain/responses/taking-part'
import { changeDraft } from './answering'
import { writeSteps } from './answering-steps'
import { today } from '../clock'
import { startDraft } from './drafts'
import { answeringSteps } from '../insights/insights'
import { answersHash, send } from './responses'
import { sealSurvey } from '../insights/sealing'
import { publishSurvey } from '../surveys/surveys'
import { openingOn } from '../../domain/surveys/wave'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('choice', { key: 'one' }), aQuestion('choice', { key: 'two' })])
const wave = () => {
  const opening = openingOn(today(), { rolling: true, waves: [] })
  return 'wave' in opening ? opening.wave.id : ''
}
beforeAll(async () => void (await publishSurvey(survey, today())))

/** Somebody starts and answers these questions one after the other, and perhaps sends. */
async function somebody(answers: Record<string, string>, sends = false) {
  const token = (await startDraft('a_survey', 'en'))!
  for (const [key, answer] of Object.entries(answers))
    await changeDraft('a_survey', token, ({ draft }) => ({
      ...draft,
      answers: { ...draft.answers, [key]: answer },
    }))
  if (!sends) return
  const open = await changeDraft('a_survey', token, ({ draft }) => ({ ...draft, agreedTo: TAKING_PART }))
  expect(await send('a_survey', token, await answersHash(open))).toEqual({ now: 'sent' })
}
const shown = async () => {
  await writeSteps()
  await sealSurvey('a_survey', today())
  return (await answeringSteps('a_survey', wave())).sort((a, b) => (a.step < b.step ? -1 : 1))
}

it('counts how far people come, without a word of who, and shows it in lots of ten starts', async () => {
  for (let at = 0; at < 4; at++) await somebody({ one: 'a', two: 'b' }, true)
  for (let at = 0; at < 3; at++) await somebody({ one: 'a' })
  for (let at = 0; at < 2; at++) await somebody({})
  expect(await shown()).toEqual([])
  await somebody({ one: 'b', two: 'a' })
  const ten = [
    { step: 'one', reached: 8, stopped: 3 },
    { step: 'sent', reached: 4, stopped: 0 },
    { step: 'start', reached: 10, stopped: 2 },
    { step: 'two', reached: 5, stopped: 1 },
  ]
  expect(await shown()).toEqual(ten)
  await somebody({ one: 'c' })
  expect(await shown()).toEqual(ten)
  const columns = await look(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'answering_steps' ORDER BY 1`,
  )
  expect(columns.map(({ name }) => name)).toEqual([
    'reached',
    'reached_at',
    'step',
    'stopped',
    'stopped_at',
    'survey_id',
    'wave_id',
  ])
})
