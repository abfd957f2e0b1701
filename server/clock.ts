import 'server-only'

export { daysAfter } from '../domain/surveys/days'

/** Today in Hertfordshire, as 2026-11-23; dates shown and stored follow Europe/London. */
export function today(): string {
  return LONDON.format(new Date())
}

/** Now, in whole minutes since 1970. */
export function minuteNow(): number {
  return Math.floor(Date.now() / 60_000)
}

/** The hour of the day in Hertfordshire, 0 to 23. */
export function hourNow(): number {
  return Number(HOUR.format(new Date()))
}

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
const HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  hourCycle: 'h23',
})
