import { z } from 'zod'

/** Everything that goes on record, each with the sentence that the audit page shows. */
export const acts = {
  'set-up.opened': 'made a link to set up the first administrator',
  'person.set-up': 'set up this installation as its first administrator',
  'person.invited': 'invited a person',
  'person.withdrawn': 'withdrew an invitation',
  'person.joined': 'accepted an invitation',
  'person.changed': 'changed what a person may do',
  'person.switched-off': 'switched off a person’s access',
  'person.switched-on': 'switched a person’s access on again',
  'person.dormant': 'switched off access that nobody had used for 90 days',
  'person.reviewed': 'checked that access is still needed',
  'person.factors-reset': 'reset a person’s second factor',
  'organisation.changed': 'changed the e-mail addresses an organisation may use',
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'sign-in.refused': 'was refused at sign-in',
  'sign-in.attacked': 'tried far too often to sign in',
  'password.changed': 'changed the own password',
  'password.forgotten': 'asked for a link to choose a new password',
  'factor.added': 'added a second factor',
  'factor.removed': 'removed a second factor',
  'recovery.made': 'made new recovery codes',
  'recovery.used': 'signed in with a recovery code',
  'account.tied': 'tied the account of their organisation to how they sign in',
  'sessions.ended': 'signed out everywhere else',
  'comments.opened': 'began to read comments, for a purpose',
  'comments.revealed': 'was shown comments',
  'comments.read': 'marked comments as read',
  'comments.unread': 'marked comments as still to be read',
  'comments.exported': 'exported comments',
  'answers.exported': 'exported all answers, without words',
  'comment.coded': 'coded a comment',
  'comment.cleaned': 'cleaned a comment',
  'comment.noted': 'noted something about a comment',
  'quote.proposed': 'proposed that a comment may be quoted',
  'quote.agreed': 'agreed that a comment may be quoted',
  'quote.withdrawn': 'withdrew that a comment may be quoted',
  'voice.lowered': 'lowered a voice level',
  'codebook.changed': 'changed the codebook',
  'names.changed': 'changed the names that are taken out',
  'rota.changed': 'changed who reads comments',
  'concern.raised': 'raised a concern about a comment',
  'concern.seen': 'was shown a possible concern',
  'concern.acknowledged': 'acknowledged a possible concern',
  'concern.decided': 'decided on a possible concern',
  'concern.given-back': 'gave a possible concern back',
  'concern.alerted': 'sent an alert about a possible concern',
  'concern.escalated': 'passed an alert on to more people, because nobody had acknowledged it',
  'concern.copy-deleted': 'deleted the case’s own copy of the words',
  'contact.seen': 'opened what somebody wrote who asks to be contacted',
  'contact.taken': 'took on to contact somebody who asks for it',
  'contact.given-back': 'gave a request to be contacted back',
  'contact.answered': 'wrote down that somebody was contacted',
  'contact.reopened': 'opened a request to be contacted again',
  'survey.scheduled': 'changed when a survey is open',
  'survey.sealing-asked': 'asked for new figures of a survey',
  'wave.added': 'planned a wave of a survey',
  'wave.changed': 'changed the dates of a wave',
  'wave.described': 'wrote what a wave found',
  'wave.published': 'chose what of a wave everyone may see',
  'wave.withdrawn': 'withdrew the results of a wave',
  'wave.shown-again': 'showed withdrawn results again',
  'paper.keyed': 'keyed in a paper form',
  'paper.taken-out': 'took out a paper form that they had keyed in',
  'paper.checked': 'keyed in a paper form a second time, without seeing the first',
  'paper.begun-again': 'forgot a second keying of a paper form, to key it again',
  'paper.settled': 'settled how two people keyed in a paper form',
  'words.changed': 'changed the list of words that sort comments',
  'charter.begun': 'began a next version of the charter',
  'charter.written': 'changed the text of the charter',
  'charter.move-asked': 'asked for the charter to move on',
  'charter.moved': 'agreed that the charter moves on',
  'charter.led': 'took on to speak for a party to the charter',
  'charter.members-changed': 'changed who works on the charter',
  'charter.dates-changed': 'changed dates of the charter',
  'charter.moderated': 'looked at what somebody sent about the charter',
  'charter.decided': 'decided on a suggestion for the charter',
  'charter.replied': 'wrote about a suggestion for the charter',
  'charter.noted': 'entered the notes of a meeting about the charter',
  'charter.position': 'said what their party thinks of a commitment',
  'charter.signed': 'signed the charter for their party',
  'charter.evidence': 'changed what shows that a commitment is kept',
  'charter.reviewed': 'worked on a review of the charter',
  'measure.reported': 'reported a value of a measure',
  'measure.agreed': 'agreed to a value of a measure',
  'measure.imported': 'took a file of values into the plan',
  'measure.taken-back': 'took a file of values out of the plan again',
  'measure.owned': 'said who answers for a measure, and when its next value is due',
  'measure.baseline': 'recorded the starting point of a measure',
  'you-said.written': 'wrote an entry of “You said, we did”',
  'you-said.agreed': 'agreed that everybody sees an entry of “You said, we did”',
  'you-said.quoted': 'changed the quote beside an entry of “You said, we did”',
  'you-said.taken-off': 'took an entry of “You said, we did” off the public pages',
  'you-said.shown-again': 'showed an entry of “You said, we did” again',
  'evidence.exported': 'took an evidence pack of the plan',
  'population.added': 'put in how many children and young people there are',
  'report.listed': 'put a report on the list of agreed reports',
  'report.agreed': 'agreed that a report is out of scope',
  'report.ended': 'took a report off the list of those that come out',
  'edition.recorded': 'wrote down whose voice an edition of a report carries',
  'edition.agreed': 'agreed that a voice does not apply to an edition',
  'round.listed': 'put a round of audit work into the register',
  'case.recorded': 'wrote down whose voice an audited case carries',
  'case.agreed': 'agreed that a voice does not apply to an audited case',
  'entry.checked': 'checked an entry of a register without seeing the first word',
  'import.taken-in': 'took a file into a register',
  'import.taken-out': 'took a file out of a register again',
  'log.changed': 'changed the co-production log',
  'audit.exported': 'exported the audit',
} as const
export type Act = keyof typeof acts
export const Act = z.enum(Object.keys(acts) as [Act, ...Act[]])

/** What is known of an act besides who and when: short facts, never words that a family wrote. */
export type Facts = Record<string, string | number | boolean | string[]>

/** One entry as it is chained. `at` is ISO 8601 to the millisecond. */
export type AuditEntry = {
  number: number
  at: string
  person: string | null
  organisation: string | null
  act: string
  subject: string | null
  facts: Facts
}

/** The bytes of an entry that its hash covers: the same for the same entry, whatever the order of its facts. */
export function sealedForm(entry: AuditEntry, previous: string): string {
  const facts = Object.fromEntries(Object.entries(entry.facts).sort(([a], [b]) => (a < b ? -1 : 1)))
  const { number, at, person, organisation, act, subject } = entry
  return JSON.stringify([previous, number, at, person, organisation, act, subject, facts])
}
