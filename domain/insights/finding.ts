import { questionsOf } from '../surveys/survey'
import type { Figures } from './figures'
import type { QuestionFigure } from './question-figure'
import type { Sealed } from './sealed'
import { sentencesOf } from './sentence'

/**
 * The question that stands for a survey: the scale that must be answered, or else the first scale. Where people are
 * kept apart, a sentence about one sort of them alone would speak for all, so each sort needs enough answers.
 */
export function mainQuestion({ survey, questions }: Figures): Sealed<QuestionFigure> | null {
  const required = questionsOf(survey).filter((question) => question.required)
  const scales = questions.filter(
    ({ shape, lines }) => shape === 'points' && lines.every(({ told }) => !told || told.headline),
  )
  return scales.find(({ key }) => required.some((question) => question.key === key)) ?? scales[0] ?? null
}

/** What a survey found in one sentence, worked out from its main question; `before` names the wave to compare with. */
export function findingOf(figures: Figures, before: string | null = null): string | null {
  const main = mainQuestion(figures)
  return main ? [main.text, ...sentencesOf(main, before)].join(' ') : null
}
