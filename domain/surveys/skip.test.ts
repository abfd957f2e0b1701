import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { skipOption } from './skip'

const open = aQuestion('choice')
const required = aQuestion('choice', { required: true })

it('offers Skip where an answer is not required', () => {
  expect(skipOption(aSurvey([open]), open)).toBeNull()
})

it('offers "prefer not to say" in its place where one is', () => {
  expect(skipOption(aSurvey([required]), required)?.value).toBe('prefer_not_to_say')
})

it('offers the skip card of a survey with faces, so that there is one way past and not two', () => {
  const survey = aSurvey([open], { style: 'easy_read_faces' })
  expect(skipOption(survey, open)?.value).toBe('prefer_not_to_say')
  expect(skipOption(survey, aQuestion('long_text'))).toBeNull()
})
