import { kindOf, optionsOf, type Answer, type Question } from '../domain/questions/question'
import { wayThrough } from '../domain/surveys/route'
import type { Answers, Survey } from '../domain/surveys/survey'

/** Dice that fall the same way each time: numbers from 0 to below 1. */
export function diceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * What somebody might answer, along their own way through a survey. The first answers are chosen most, more so the
 * higher `tilt` is; some questions are skipped. `given` stands as it is.
 */
export function someAnswers(survey: Survey, dice: () => number, tilt = 1.5, given: Answers = {}): Answers {
  const answers: Answers = { ...given }
  for (let next = unanswered(survey, answers); next; next = unanswered(survey, answers))
    answers[next.key] = someAnswer(next, dice, tilt)
  return answers
}

function unanswered(survey: Survey, answers: Answers): Question | undefined {
  return wayThrough(survey, answers).find(({ question }) => answers[question.key] === undefined)?.question
}

function someAnswer(question: Question, dice: () => number, tilt: number): Answer | null {
  if (!question.required && dice() < 0.06) return null
  const pick = <T>(from: T[]) => from[Math.floor(dice() ** tilt * from.length)]!
  const { holds } = kindOf(question)
  if (question.kind === 'score') return Math.floor(10.99 * (1 - dice() ** tilt))
  if (holds === 'words') return dice() < 0.4 ? 'A few words' : null
  if (holds === 'parts') return '2026-03'
  const values = optionsOf(question).map(({ value }) => value)
  if (holds === 'one') return question.fact ? values[Math.floor(dice() * values.length)]! : pick(values)
  const plain = optionsOf(question).filter(({ exclusive, leftOut }) => !exclusive && !leftOut)
  const some = plain.map(({ value }) => value).filter(() => dice() < 0.3)
  return some.length ? some.slice(0, question.kind === 'ranking' ? question.most : 99) : [pick(values)]
}
