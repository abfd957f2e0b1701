import { expect, it } from 'vitest'
import type { z } from 'zod'
import { listProblems, shapeProblems } from './check-shape'
import { surveyOf } from './survey-file'

const FILE = 'content/surveys/a_survey.json'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const asked = {
  kind: 'choice',
  key: 'asked',
  text: 'Were you asked?',
  what: 'whether you were asked',
  options,
}

function problemsOf(question: Record<string, unknown>): string[] {
  const written = { sections: [{ id: 'start', title: 'Start', questions: [question] }] }
  try {
    surveyOf(written, {})
  } catch (error) {
    return shapeProblems(FILE, written, error as z.ZodError).filter((line) => line.includes('question'))
  }
  return []
}

it('names the question and the field that is missing', () => {
  const { what: _, ...rest } = asked
  expect(problemsOf(rest)).toEqual([`${FILE}, question asked, what: this is missing. Add it.`])
})

it('names a field that is spelled wrongly', () => {
  expect(problemsOf({ ...asked, hnit: 'Choose one' })).toEqual([
    `${FILE}, question asked: there is no field hnit. Check the spelling, or remove it.`,
  ])
})

it('names the option by its value', () => {
  expect(problemsOf({ ...asked, options: [options[0], { value: 'no', label: '' }] })[0]).toMatch(
    `${FILE}, question asked, option no, label: `,
  )
})

it.each([
  [{ what: 'x' }, 'what: this is too short. Write at least 3 characters.'],
  [{ text: 7 }, 'text: this cannot be read. Write words between quotes, like "this".'],
  [{ kind: 'chioce' }, 'kind: "chioce" is not a kind of question. Use one that docs/content.md lists.'],
  [{ required: 'yes' }, 'required: "yes" cannot stand here. Use true.'],
  [{ options: options.slice(0, 1) }, 'options: this is too short. Write at least 2 of them.'],
])('says of %j what to do, in plain words', (change, message) => {
  expect(problemsOf({ ...asked, ...change })).toEqual([`${FILE}, question asked, ${message}`])
})

it('finds a list that is not there', () => {
  const written = { sections: [{ questions: [{ ...asked, options: 'yesNoo' }] }] }
  expect(listProblems(FILE, written, ['yesNo', 'easy5', 'yesPartlyNo'])).toEqual([
    `${FILE}, question asked: the list "yesNoo" is not in content/lists.json. Use one of yesNo, yesPartlyNo.`,
  ])
})
