import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import type { QuestionFigure } from '../insights/question-figure'
import type { Sealed } from '../insights/sealed'
import { publicFigures, publishable } from './public-figure'

const fact = aQuestion('choice', { key: 'place', fact: true })
const opinion = aQuestion('choice', { key: 'opinion' })
const words = aQuestion('long_text', { key: 'words' })
const survey = aSurvey([fact, opinion, words])
const figure = (key: string, counts: number[], shape: QuestionFigure['shape'] = 'choice') =>
  ({
    key,
    shape,
    lines: [{ told: { counts, base: counts.reduce((sum, one) => sum + one, 0) } }, { told: null }],
  }) as unknown as Sealed<QuestionFigure>

it('shows the questions that were chosen, and nothing of words', () => {
  const figures = [figure('place', [10, 10]), figure('opinion', [1, 19]), figure('words', [], 'words')]
  const shown = publicFigures(survey, figures, ['opinion', 'words'])
  expect(shown.map(({ key }) => key)).toEqual(['opinion'])
})

it('withholds a fact that more than nine in ten of a group share, and no opinion', () => {
  const shown = (counts: number[]) =>
    publicFigures(survey, [figure('place', counts), figure('opinion', counts)], ['place', 'opinion'])
  expect(shown([19, 1]).map(({ withheld }) => withheld)).toEqual([true, false])
  expect(shown([18, 2]).map(({ withheld }) => withheld)).toEqual([false, false])
})

it('offers every question but words and dates', () => {
  expect(publishable(survey).map(({ key }) => key)).toEqual(['place', 'opinion'])
})
