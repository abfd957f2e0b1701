import { beforeAll, expect, it } from 'vitest'
import { evidenceInWords } from '../../domain/charter/evidence-in-words'
import { starterEdits } from '../../domain/charter/starter'
import { textOf } from '../../domain/charter/text'
import { starter } from '../../testing/charter'
import { ownDatabase } from '../../testing/database'
import { ourSurveys } from '../../testing/surveys'
import { today } from '../clock'
import { publishSurvey } from '../surveys/surveys'
import { evidenceNames } from './evidence-names'

ownDatabase()

beforeAll(async () => {
  for (const survey of ourSurveys()) await publishSurvey(survey, today())
})

it('put all that the starter charter names into words', async () => {
  const names = await evidenceNames()
  const written = textOf(starterEdits(starter)).commitments.map(({ evidence }) => evidence!.what)
  const words = written.map((what) => evidenceInWords(what, names))
  expect(words.filter((each) => /[a-z]_[a-z]/.test(each))).toEqual([])
  expect(words).toContain('“Child was given the chance” beside “Voice of the child captured”')
  expect(words.some((each) => each.endsWith('(Your views on the assessment)'))).toBe(true)
})
