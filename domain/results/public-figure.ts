import type { QuestionFigure, Told } from '../insights/question-figure'
import type { Sealed } from '../insights/sealed'
import { questionsOf, type Survey } from '../surveys/survey'

/** A question as everyone may see it; `withheld` when one answer would tell too much of each person in a group. */
export type PublicFigure = Sealed<QuestionFigure> & { withheld: boolean }

/** When more than this share of a group gave one answer about themselves, the answer of each is all but known. */
const MOST_ALIKE = 0.9

/**
 * The figures of the questions that a lead chose, in the order they are asked. Facts about people, and what is asked
 * in the part about them, are withheld where more than nine in ten of a group say the same (privacy.md, display).
 */
export function publicFigures(
  survey: Survey,
  figures: Sealed<QuestionFigure>[],
  chosen: string[],
): PublicFigure[] {
  const about = new Set(survey.sections.flatMap((s) => (s.aboutYou ? s.questions.map(({ key }) => key) : [])))
  const facts = new Set(questionsOf(survey).flatMap(({ key, fact }) => (fact ? [key] : [])))
  return figures
    .filter(({ key, shape }) => chosen.includes(key) && shape !== 'words' && shape !== 'none')
    .map((figure) => ({
      ...figure,
      withheld:
        (facts.has(figure.key) || about.has(figure.key)) &&
        figure.lines.some(({ told }) => told !== null && alike(told)),
    }))
}

/** The questions of a survey that figures can be shown of. */
export function publishable(survey: Survey): { key: string; text: string }[] {
  return questionsOf(survey)
    .filter(({ kind }) => kind !== 'short_text' && kind !== 'long_text' && kind !== 'month')
    .map(({ key, text }) => ({ key, text }))
}

function alike({ counts, base }: Told): boolean {
  return base > 0 && Math.max(...counts) > MOST_ALIKE * base
}
