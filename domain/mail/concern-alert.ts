import type { AlertReason } from '../safeguarding/alerts'
import { mailOf, oneLine, type Mail } from './mail'

type Given = {
  name: string
  organisation: string
  /** Null for words about the charter. */
  survey: string | null
  /** The hour in which it came, in words. */
  when: string
  /** 1, 2, 3 … */
  number: number
  why: AlertReason
  link: string
}

/** Tells of a possible concern: in which survey or the charter, when, and where to look. Never a word of what was written. */
export function concernAlert(given: Given): Mail {
  const { number, why, link } = given
  const again = number > 1 ? ` (alert ${number})` : ''
  return mailOf('en', `A comment may tell of harm${again}`, [
    `Hello ${oneLine(given.name)},`,
    `${whatMay(given)} may tell that somebody is being hurt or is not safe. It came on ${oneLine(given.when)}.`,
    ...(number > 1 ? ['Nobody has said yet that they have it.'] : []),
    reasons[why](oneLine(given.organisation)),
    `${why === 'lead' ? 'Open it and press “I have it”' : 'It is here for the safeguarding lead'}:\n${link}`,
    'This letter has no words of the comment in it, and never will. It comes again until somebody has pressed “I have it”.',
  ])
}

function whatMay({ survey, organisation }: Given): string {
  return survey === null
    ? 'Something that was written about the co-production charter'
    : `A comment in the survey “${oneLine(survey)}” of ${oneLine(organisation)}`
}

const reasons: Record<AlertReason, (organisation: string) => string> = {
  lead: () => 'You are told because you are a safeguarding lead.',
  escalated: () =>
    'You are told because the safeguarding leads have not answered. You cannot open the comment yourself. Reach one of them now, by phone if you can.',
  'no-lead': (organisation) =>
    `You are told because ${organisation} has no safeguarding lead in Heard, so nobody can open the comment. Give somebody that role now: an administrator can do it on the page “People”.`,
  'nobody-there': (organisation) =>
    `You are told because ${organisation} has nobody in Heard. Reach its safeguarding lead now, and invite its first administrator on the page “People”.`,
}
