import type { Stop } from './order'
import { wayThrough } from './route'
import type { Answers, Survey } from './survey'

/** The questions of the optional last section that this person is asked. */
export function aboutYouStops(survey: Survey, answers: Answers): Stop[] {
  return wayThrough(survey, answers).filter((stop) => stop.section.aboutYou)
}

/** The answers of someone who skips that section: what was answered there before stays. */
export function withoutAboutYou(survey: Survey, answers: Answers): Answers {
  const skips = aboutYouStops(survey, answers).map(({ question }) => [question.key, null])
  return { ...Object.fromEntries(skips), ...answers }
}
