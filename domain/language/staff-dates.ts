const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** A day like 2026-11-24 as staff read it: 24 November 2026. */
export function dayWords(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`))
}

/** A moment, ISO 8601, as a clock in Hertfordshire shows it: 24 November 2026 at 13:42. */
export function momentWords(iso: string): string {
  return moment.format(new Date(iso))
}
