import type { AlertReason } from '../safeguarding/alerts'
import { mailOf, oneLine, type Mail } from './mail'

type Given = {
  name: string
  organisation: string
  /** How many people it tells of. */
  count: number
  /** 1, 2, 3 … */
  number: number
  why: AlertReason
  link: string
}

/** Tells that somebody asks to be contacted, and where to look. Never who, how to reach them or what about. */
export function contactAsked(given: Given): Mail {
  const { count, number, why, link } = given
  const who = count === 1 ? 'Somebody' : `${count} people`
  const asks = count === 1 ? 'asks' : 'ask'
  const waits = count === 1 ? 'waits' : 'wait'
  const organisation = oneLine(given.organisation)
  return mailOf(
    'en',
    number > 1 ? `${who} still ${waits} to be contacted` : `${who} ${asks} to be contacted`,
    [
      `Hello ${oneLine(given.name)},`,
      `${who} ${asks} ${organisation} to be contacted. The page told them that we aim to do it within 2 working days.`,
      ...(number > 1 ? ['Nobody has said yet that they are answering.'] : []),
      reasons[why](organisation),
      `${why === 'lead' ? 'Open it and press “I am answering this”' : 'It is here for the safeguarding lead'}:\n${link}`,
      'This letter has no name, no number and no words in it, and never will. It comes again each working morning until somebody has pressed “I am answering this”.',
    ],
  )
}

const reasons: Record<AlertReason, (organisation: string) => string> = {
  lead: () => 'You are told because you are a safeguarding lead.',
  escalated: () =>
    'You are told because the safeguarding leads have not answered. You cannot open it yourself. Please remind one of them.',
  'no-lead': (organisation) =>
    `You are told because ${organisation} has no safeguarding lead in Heard any more, so nobody can open it. Give somebody that role now: an administrator can do it on the page “People”.`,
  'nobody-there': (organisation) =>
    `You are told because ${organisation} has nobody in Heard any more. Reach its safeguarding lead, and invite its first administrator on the page “People”.`,
}
