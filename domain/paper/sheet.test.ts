import { expect, test } from 'vitest'
import { aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import { inEnglish } from '../language/words'
import { inWay, waysOf } from '../ways/in-way'
import { onPaper } from './keyed'
import { sheetOf } from './sheet'

const t = (key: string) => key
const english = { t, phrases: inEnglish, language: 'en' as const }

test('a sheet asks in the order and with the numbers of the paper, and no key stands for two answers', () => {
  for (const ours of ourSurveys())
    for (const way of waysOf(ours)) {
      const survey = inWay(ours, way)
      const sheet = sheetOf(survey, english, english)
      expect(sheet.map(({ number }) => number)).toEqual(onPaper(survey).map(({ number }) => number))
      for (const { key, options } of sheet) {
        const codes = options.map(({ code }) => code)
        expect(new Set(codes).size, key).toBe(codes.length)
        expect(codes, key).not.toContain(undefined)
      }
    }
})

test('answers that stand apart come last, as on paper, and a score keeps its numbers', () => {
  const survey = aSurvey([
    aQuestion('choices', { key: 'ways' }),
    aQuestion('score', { key: 'mark', showIf: { question: 'ways', in: ['a'] } }),
  ])
  const [ways, mark] = sheetOf(survey, english, english)
  expect(ways!.options.map(({ code, value }) => [code, value])).toEqual([
    ...[
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ],
    ['4', 'none'],
  ])
  expect(mark!.options.slice(9).map(({ code, value }) => [code, value])).toEqual([
    ['9', '9'],
    ['t', '10'],
    ['a', 'prefer_not_to_say'],
  ])
  expect(mark).toMatchObject({ ends: '0: Not at all, 10: Completely' })
  expect([ways!.onlyFor, Boolean(mark!.onlyFor)]).toEqual([undefined, true])
})

test('a paper in another language has its words with their language, and English beside them', () => {
  const survey = aSurvey([aQuestion('choice', { key: 'plan' })])
  const polish = { t, phrases: () => ({ text: 'po polsku' }), language: 'pl' as const }
  const [plan] = sheetOf(survey, polish, english)
  expect(plan!.text).toEqual({ text: 'po polsku', lang: 'pl' })
  expect(plan!.english).toBe('What about plan?')
  expect(plan!.options[0]).toMatchObject({ label: { lang: 'pl' }, english: 'A' })
})
