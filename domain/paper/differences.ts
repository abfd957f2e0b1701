import { fold } from '../comments/fold'
import { isWords, type Answer, type Question } from '../questions/question'
import type { Stop } from '../surveys/order'
import type { Answers, Survey } from '../surveys/survey'
import { onPaper } from './keyed'

/** How two keyings of one form compare: how many questions, and those in which they differ. */
export type Comparison = { compared: number; different: Stop[] }

/** Compares two keyings, question by question, wherever either reached the question. */
export function compared(survey: Survey, first: Answers, second: Answers): Comparison {
  const either = onPaper(survey).filter(({ question: { key } }) =>
    [first, second].some((answers) => answers[key] !== undefined),
  )
  const different = either.filter(
    ({ question }) => !same(question, first[question.key], second[question.key]),
  )
  return { compared: either.length, different }
}

/** The answers once each difference is settled: those of the first keying, with those of the second that were right. */
export function settled(first: Answers, second: Answers, rightInSecond: readonly string[]): Answers {
  const right = Object.fromEntries(rightInSecond.map((key) => [key, second[key] ?? null]))
  return { ...first, ...right }
}

/** Whole per cent of the questions that two people keyed alike, and of how many; null before ten forms. */
export function keyedAlike(counts: { forms: number; compared: number; same: number }) {
  if (counts.forms < FEWEST_FORMS || !counts.compared) return null
  return { ...counts, percent: Math.round((100 * counts.same) / counts.compared) }
}

/** No figure is about fewer people than this. */
const FEWEST_FORMS = 10

function same(question: Question, one: Answer | null | undefined, other: Answer | null | undefined): boolean {
  const bare = (answer: Answer | null | undefined) => {
    if (answer === null || answer === undefined) return ''
    if (isWords(question)) return words(String(answer))
    return Array.isArray(answer) && question.kind !== 'ranking'
      ? [...answer].sort().join(' ')
      : String(answer)
  }
  return bare(one) === bare(other)
}

/** Case, accents, marks between words and spaces are how somebody types, not what was written. */
function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
