import { expect, it } from 'vitest'
import { nameProblems } from './name-report'

it('is content with names that say what a file holds', () => {
  const good = [
    'app/[lang]/[...path]/route.ts',
    'components/surveys/question-document.tsx',
    'domain/voice/voice-of.test.ts',
    'content/surveys/eoa_parent.json',
    'README.md',
  ]
  expect(nameProblems(good)).toEqual([])
})

it.each([
  'domain/index.ts',
  'server/utils.ts',
  'domain/date-utils.ts',
  'components/types.tsx',
  'server/response.types.ts',
  'domain/constants.ts',
])('refuses the drawer %s and says what to do', (path) => {
  expect(nameProblems([path])).toHaveLength(1)
  expect(nameProblems([path])[0]).toMatch(new RegExp(`^${path}: .*Name it after the one thing it holds`))
})

it('names a drawer folder once, however much is in it', () => {
  expect(nameProblems(['lib/dates.ts', 'lib/names.ts'])).toEqual([expect.stringMatching(/^lib\/: "lib" is/)])
})

it('wants code in kebab-case', () => {
  expect(nameProblems(['components/QuestionPage.tsx'])).toEqual([expect.stringContaining('kebab-case')])
})
