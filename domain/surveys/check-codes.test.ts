import { expect, test } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { codeProblems } from './check-codes'

const survey = (file: string, code?: string) => ({
  file,
  survey: aSurvey([aQuestion('choice')], code ? { code } : {}),
})

test('every survey has a short address of its own, that leads nowhere else', () => {
  expect(codeProblems([survey('a', 'good'), survey('b', 'fine26')])).toEqual([])
  expect(codeProblems([survey('a', 'same'), survey('b', 'same'), survey('c'), survey('d', 'staff')])).toEqual(
    [
      'a, "code": another survey has "same" too. Choose another.',
      'b, "code": another survey has "same" too. Choose another.',
      'c, "code" is missing. Add a short address for paper, 4 to 8 letters and digits.',
      'd, "code": /staff leads elsewhere. Choose another.',
    ],
  )
})
