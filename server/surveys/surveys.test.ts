import { describe, expect, it } from 'vitest'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { startDraft } from '../responses/drafts'
import { openSurvey, publishSurvey, surveyVersion } from './surveys'

const { look } = ownDatabase()
const question = aQuestion('choice', { key: 'first' })
const survey = aSurvey([question])
const reworded = aSurvey([{ ...question, text: 'What do you think now?' }])

describe('publishing to the database', () => {
  it('makes one version of the same content, however often', async () => {
    expect(await publishSurvey(survey, '2026-11-23')).toEqual({ number: 1, isNew: true })
    expect(await publishSurvey(survey, '2026-11-24')).toEqual({ number: 1, isNew: false })
    expect(await look('SELECT number, published_on::text AS day FROM survey_versions')).toEqual([
      { number: 1, day: '2026-11-23' },
    ])
  })

  it('makes a second version of a change, with its break, and leaves the first', async () => {
    expect(await publishSurvey(reworded, '2026-11-25')).toEqual({ number: 2, isNew: true })
    expect((await surveyVersion('a_survey', 1)).survey).toEqual(survey)
    expect(await surveyVersion('a_survey', 2)).toEqual({
      number: 2,
      survey: reworded,
      breaks: [{ question: 'first', change: 'wording' }],
    })
  })

  it('makes one version when two processes publish at once', async () => {
    const other = aSurvey([question], { id: 'at_once' })
    const made = await Promise.all([1, 2, 3, 4].map(() => publishSurvey(other, '2026-11-23')))
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(made.map(({ number }) => number)).toEqual([1, 1, 1, 1])
  })

  it('makes the keys of a survey once, and never in the clear', async () => {
    const keys = await look("SELECT words, links FROM survey_keys WHERE survey_id = 'a_survey'")
    expect(keys).toHaveLength(1)
    expect((keys[0]!.words as Buffer).length).toBe(12 + 32 + 16)
    expect(keys[0]!.words).not.toEqual(keys[0]!.links)
  })
})

describe('a published version', () => {
  it.each([["UPDATE survey_versions SET content = '{}'"], ['DELETE FROM survey_versions']])(
    'is never changed, not even by the owner: %s',
    async (sql) => {
      await expect(look(sql)).rejects.toThrow('append-only')
    },
  )

  it('is what is open once it is published; a survey nobody published is not', async () => {
    expect((await openSurvey('a_survey'))?.number).toBe(2)
    expect(await openSurvey('nobody_published_this')).toBeNull()
    expect(await startDraft('nobody_published_this', 'en')).toBeNull()
  })
})
