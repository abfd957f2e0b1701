const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
})
const HOUR = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
})

/** The hour of a moment in Hertfordshire, and no finer: Tuesday 24 November 2026, between 2pm and 3pm. */
export function timeBand(moment: Date): string {
  const hour = Number(HOUR.format(moment))
  return `${DAY.format(moment).replace(',', '')}, between ${clock(hour)} and ${clock((hour + 1) % 24)}`
}

function clock(hour: number): string {
  if (hour === 0) return 'midnight'
  if (hour === 12) return 'noon'
  return hour < 12 ? `${hour}am` : `${hour - 12}pm`
}
