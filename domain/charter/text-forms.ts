import { z } from 'zod'
import { several } from '../forms/several'
import { Commitment, Section } from './text'

const Place = z.string().regex(/^[1-9]\d{0,2}$/, 'Write a whole number from 1 to 999.')
const Reason = z
  .string()
  .trim()
  .min(1, 'Say why. Everybody can read it in the history.')
  .max(500, 'Use at most 500 characters.')
const Since = z.string().regex(/^\d{1,9}$/)

/** A commitment as the drafting group writes it; `since` is the last edit that its writer had seen. */
export const CommitmentForm = z.object({
  section: z.string().min(1, 'Choose a part.'),
  order: Place,
  text: Commitment.shape.text,
  easyRead: Commitment.shape.easyRead,
  binds: several(z.string().max(60)),
  evidenceKind: z.enum(['', 'survey', 'metric', 'record', 'check', 'review']),
  evidenceWhat: z.string().trim().max(300, 'Use at most 300 characters.').default(''),
  priorities: several(z.string().max(10)),
  takesUp: several(z.uuid()),
  reason: Reason,
  since: Since,
})

/** The same as its page checks it; which edit was seen last travels beside it. */
export const CommitmentFields = CommitmentForm.omit({ since: true }).refine(
  ({ evidenceKind, evidenceWhat }) => !evidenceKind || evidenceWhat.length > 0,
  { path: ['evidenceWhat'], message: 'Say what will show whether it is kept.' },
)

/** A part of the charter with its heading; an empty id makes a new one. */
export const SectionForm = z.object({
  id: z.string().regex(/^[a-z0-9-]{0,60}$/),
  order: Place,
  title: Section.shape.title,
  subtitle: Section.shape.subtitle,
  reason: Reason,
  since: Since,
})

/** Taking a commitment out of the text. */
export const RemovalForm = z.object({ why: Reason, since: Since })

/** Beginning with the starter text, or a next version. */
export const BeginForm = z.object({})
