import { skippedAnswer } from './skip'
import { isLast } from './order'
import { wayThrough } from './route'
import type { Answers, Survey } from './survey'

/**
 * The answers of someone who stops, which is finishing: what was not reached is skipped. What is asked at the end of
 * a way, like who answered, is still asked; whoever stops there skips that as well.
 */
export function stopped(survey: Survey, answers: Answers): Answers {
  const unreached = wayThrough(survey, answers)
    .map(({ question }) => question)
    .filter(({ key }) => answers[key] === undefined)
  const main = unreached.filter((question) => !isLast(survey, question))
  const skips = (main.length ? main : unreached).map((question) => [
    question.key,
    question.required ? skippedAnswer(survey, question) : null,
  ])
  return { ...answers, ...Object.fromEntries(skips) }
}
