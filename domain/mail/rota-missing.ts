import { mailOf, oneLine, type Mail } from './mail'

type Given = { name: string; organisation: string; weeks: string[]; link: string }

/** Tells who looks after reading that nobody is down to read in a week. */
export function rotaMissing(given: Given): Mail {
  const organisation = oneLine(given.organisation)
  return mailOf('en', `Nobody is on the reading rota of ${organisation}`, [
    `Hello ${oneLine(given.name)},`,
    `No reader with a deputy is on the rota of ${organisation} for: ${given.weeks.map(oneLine).join(' and ')}.`,
    'Until there is, the pages of its surveys tell families that nobody reads what they write just now.',
    `Put a reader and a deputy on the rota:\n${given.link}`,
  ])
}
