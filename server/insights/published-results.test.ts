import { beforeAll, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { addResponses } from '../../testing/responses'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { publicResults, publishResults, surveysWithResults } from './published-results'
import { sealSurvey } from './sealing'
import { asStaff } from '../staff'
import { withdrawWave } from '../surveys/survey-settings'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const place = aQuestion('choice', { key: 'place', fact: true })
const opinion = aQuestion('choice', { key: 'opinion' })
const survey = aSurvey([place, opinion, aQuestion('long_text', { key: 'words' })], { owner: 'council' })
const people = {} as Record<'lead' | 'analyst' | 'other', Colleague>
const wave = '2026-q3'
const publish = (who: keyof typeof people, ...questions: string[]) =>
  asStaff(people[who], (staff) =>
    publishResults(staff, { survey, wave }, { questions, note: 'First figures' }),
  )

beforeAll(async () => {
  await publishSurvey(survey, '2026-07-01')
  people.lead = await aColleague(look, { roles: ['survey_lead'] })
  people.analyst = await aColleague(look, { roles: ['analyst'] })
  people.other = await aColleague(look, { roles: ['survey_lead'], organisation: 'nhs' })
  const answers = { place: 'a', opinion: 'b', words: null }
  await addResponses(
    look,
    survey,
    Array.from({ length: 20 }, () => ({ answers, day: '2026-07-13' })),
  )
  await sealSurvey(survey.id, '2026-11-24')
}, 60_000)

it('shows nothing of a survey before its lead chose something', async () => {
  expect(await publicResults(survey.id, null)).toBeNull()
  expect(await surveysWithResults()).toEqual([])
})

it.each(['analyst', 'other'] as const)('is refused by the database to %s', async (who) => {
  await expect(publish(who, 'opinion')).rejects.toThrow('row-level security')
})

it('shows what was chosen, never words, and withholds a fact that all share', async () => {
  await publish('lead', 'place', 'opinion', 'words', 'no_such_question')
  const shown = await publicResults(survey.id, null)
  expect(shown).toMatchObject({ n: 20, wave: { id: wave, shown: ['place', 'opinion'] } })
  expect(shown!.figures.map(({ key, withheld }) => [key, withheld])).toEqual([
    ['place', true],
    ['opinion', false],
  ])
  const { options, lines } = shown!.figures[1]!
  const b = options.findIndex(({ value }) => value === 'b')
  expect(lines[0]!.told).toMatchObject({ base: 20 })
  expect(lines[0]!.told!.counts[b]).toBe(20)
})

it('keeps every revision, the newest first, and never changes one', async () => {
  await publish('lead', 'opinion')
  const shown = await publicResults(survey.id, wave)
  expect(shown!.wave.revisions.map(({ revision, questions }) => [revision, questions.length])).toEqual([
    [2, 1],
    [1, 2],
  ])
  await expect(look("UPDATE published_results SET note = ''")).rejects.toThrow()
  await expect(look('DELETE FROM published_results')).rejects.toThrow()
})

it('leaves the reason behind when results are withdrawn', async () => {
  await asStaff(people.lead, (staff) => withdrawWave(staff, { survey: survey.id, wave }, 'A wrong question.'))
  const shown = await publicResults(survey.id, null)
  expect(shown).toMatchObject({ n: 0, figures: [], wave: { withdrawn: { reason: 'A wrong question.' } } })
})
