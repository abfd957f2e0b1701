import { expect, test } from 'vitest'
import { BatchForm, KeyedForm, KeyedFormStart } from './key-forms'
import { keptOutInWords, stoppedInWords } from './keying-words'

const form = '0f0e0d0c-0b0a-4909-8807-060504030201'

test('a form without a yes to taking part is not keyed in', () => {
  const { error } = KeyedForm.safeParse({ form, plan: 'a' })
  expect(error?.issues.map(({ path }) => path)).toEqual([['takingPart']])
  const ticks = [['yes'], 'yes', [], false, undefined]
  expect(ticks.map((takingPart) => KeyedFormStart.safeParse({ takingPart, plan: 'a' }).success)).toEqual([
    ...[true, true],
    ...[false, false, false],
  ])
  expect(KeyedForm.parse({ form, takingPart: 'yes', plan: 'a', ways: ['a', 'b'] })).toEqual({
    form,
    fields: new Map([
      ['plan', ['a']],
      ['ways', ['a', 'b']],
    ]),
  })
})

test('a pile is of a survey, a language, a way, a size and a day', () => {
  const pile = {
    survey: 'eoa_parent',
    language: 'ur',
    way: 'words',
    size: '16',
    cameOn: '2026-11-20',
    version: ' 3 ',
  }
  expect(BatchForm.safeParse(pile).success).toBe(true)
  for (const wrong of [
    { survey: '../x' },
    { language: 'xx' },
    { way: 'song' },
    { size: '13' },
    { cameOn: '2026-02-30' },
    { version: 'x' },
  ])
    expect(BatchForm.safeParse({ ...pile, ...wrong }).success, JSON.stringify(wrong)).toBe(false)
})

test('what is wrong and what was kept out is said with the number on the paper', () => {
  expect(stoppedInWords({ number: 4, key: 'x', problem: 'month-missing' })).toMatch(
    /^Question 4: the month is missing/,
  )
  expect(keptOutInWords([])).toBe('')
  expect(keptOutInWords([4])).toContain('The answer to question 4 was kept out')
  expect(keptOutInWords([4, 5])).toContain('The answers to questions 4 and 5 were kept out')
})
