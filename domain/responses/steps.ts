import type { Answers, Survey } from '../surveys/survey'
import { questionsOf } from '../surveys/survey'

/** How a draft moved on: the questions it came to for the first time, and the furthest step before and now. */
export type Moved = { reached: string[]; from: string; to: string }

/** The step before any question, and the one after all. */
export const START = 'start'
export const SENT = 'sent'

/** How far a save brought a draft; null when it reached no question for the first time. */
export function movedOn(survey: Survey, before: Answers, now: Answers): Moved | null {
  const reached = Object.keys(now).filter((key) => before[key] === undefined)
  return reached.length ? { reached, from: furthest(survey, before), to: furthest(survey, now) } : null
}

/** The last question, in the survey's order, that was answered or skipped; START before the first. */
export function furthest(survey: Survey, answers: Answers): string {
  return questionsOf(survey).findLast(({ key }) => answers[key] !== undefined)?.key ?? START
}
