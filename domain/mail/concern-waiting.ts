import { mailOf, oneLine, type Mail } from './mail'

/** Brings a possible concern to mind that somebody has, and nobody has decided on. */
export function concernWaiting(given: {
  name: string
  survey: string | null
  who: string
  link: string
}): Mail {
  return mailOf('en', 'A possible concern is not decided yet', [
    `Hello ${oneLine(given.name)},`,
    `${oneLine(given.who)} has a possible concern from ${given.survey === null ? 'words about the co-production charter' : `the survey “${oneLine(given.survey)}”`}. What became of it is not written down yet.`,
    `Open it to decide, or give it to somebody else:\n${given.link}`,
  ])
}
