import { daysAfter } from '../surveys/days'
import { openingOn, type Schedule, type Wave } from '../surveys/wave'

/** Days after the last day of sending in which forms that came in time may still be keyed in. */
const DAYS_TO_KEY = 14

/** Days in which a form drawn by lot may be keyed a second time; then it leads to its response no longer. */
export const DAYS_TO_CHECK = 7

/**
 * The wave that a form which came on a day belongs to, or why it cannot be keyed today: it has not come yet, it came
 * when the survey was not asked, or its wave ended too long ago.
 */
export function waveOfPaper(
  cameOn: string,
  today: string,
  schedule: Schedule,
): Wave | 'not-yet' | 'not-asked' | 'too-late' {
  if (cameOn > today) return 'not-yet'
  const then = openingOn(cameOn, schedule)
  if (then.is !== 'open' && then.is !== 'ending') return 'not-asked'
  return today <= daysAfter(then.wave.sendsUntil, DAYS_TO_KEY) ? then.wave : 'too-late'
}

/** Whether there may be a form of a survey to key in today. */
export function takesPaper(today: string, { rolling, waves }: Schedule): boolean {
  return (
    rolling ||
    waves.some(({ opensOn, sendsUntil }) => opensOn <= today && today <= daysAfter(sendsUntil, DAYS_TO_KEY))
  )
}

/** Of so many forms of a batch a second person keys one again, and at least one of each batch. */
export const CHECKED_ONE_IN = 10
