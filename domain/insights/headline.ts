import type { Question } from '../questions/question'
import type { QuestionCounts } from './counts'

/** An answer people could give; `score` orders points, `leftOut` stands outside every percentage. */
export type Shown = { value: string; label: string; score?: number; leftOut: boolean }

/** The answers whose share stands for a question in a sentence, over time and between groups. */
export type Headline = { values: string[]; words: string }

/**
 * The answers that stand for a question: the good end of a scale or of faces, 8 to 10 of 10, "yes", and otherwise
 * the answer given most. Nothing for questions answered in words.
 */
export function headlineOf(question: Question, options: Shown[], counted: QuestionCounts[]): Headline | null {
  const real = options.filter(({ leftOut }) => !leftOut)
  if (!real.length) return null
  if (question.kind === 'score') return { values: ['8', '9', '10'], words: '8, 9 or 10' }
  const scored = real.filter(({ score }) => score !== undefined)
  if (scored.length) return named(scored.slice(0, scored.length > 3 ? 2 : 1))
  const yes = real.find(({ value }) => /^yes(_|$)/.test(value))
  return named([yes ?? most(real, counted)])
}

function named(options: Shown[]): Headline {
  return {
    values: options.map(({ value }) => value),
    words: options.map(({ label }) => `“${label}”`).join(' or '),
  }
}

function most(options: Shown[], counted: QuestionCounts[]): Shown {
  const count = ({ value }: Shown) =>
    counted.reduce((sum, { options: tally }) => sum + (tally[value] ?? 0), 0)
  return options.reduce((best, option) => (count(option) > count(best) ? option : best))
}
