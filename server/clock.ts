import 'server-only'

/** Today in Hertfordshire, as 2026-11-23; dates shown and stored follow Europe/London. */
export function today(): string {
  return LONDON.format(new Date())
}

/** The day that many days after another, both as 2026-11-23. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
