import 'server-only'
import { starterEdits } from '../../domain/charter/starter'
import { randomUUID } from 'node:crypto'
import type { Commitment, Edit, Section } from '../../domain/charter/text'
import type { Staff } from '../staff'
import { charterNow, type CharterNow } from './charter'
import { starter } from './starter-text'
import { write, type Written } from './writing'

/** What a writer sends of a commitment, and why; `since` is the last edit they had seen. */
export type Sent = Omit<Commitment, 'id'> & { reason: string; takesUp: string[]; since: number }

/** Writes a commitment, or a new one for "new", and gives its id and what became of it. */
export async function writeCommitment(
  staff: Staff,
  id: string,
  { reason, takesUp: suggestions, since, ...sent }: Sent,
): Promise<Written & { id: string }> {
  const known = id === 'new' ? `c-${randomUUID().slice(0, 8)}` : id
  const edit: Edit = { did: 'commitment', commitment: { ...sent, id: known } }
  return { ...(await write(staff, { edits: [edit], reason, suggestions, since })), id: known }
}

/** Writes a part of the charter; an empty id makes a new one. */
export function writeSection(
  staff: Staff,
  section: Section,
  why: { reason: string; since: number },
): Promise<Written> {
  const id = section.id || `p-${randomUUID().slice(0, 8)}`
  return write(staff, { edits: [{ did: 'section', section: { ...section, id } }], suggestions: [], ...why })
}

/** Takes a commitment out of the text. */
export function removeCommitment(
  staff: Staff,
  id: string,
  why: { reason: string; since: number },
): Promise<Written> {
  return write(staff, { edits: [{ did: 'commitment-removed', id }], suggestions: [], ...why })
}

/** Begins with the starter text, only where nothing is written yet. */
export async function beginWithStarter(staff: Staff): Promise<Written> {
  const charter = await charterNow(staff.tx)
  if (!charter || !mayBegin(charter)) return { now: 'closed' }
  return write(staff, {
    edits: starterEdits(starter),
    reason: 'To have something to change: the starter text, in our own words.',
    suggestions: [],
    since: 0,
  })
}

/** Whether the starter text may be put in: nothing is written, and drafting has begun. */
export function mayBegin({ lastEdit, version }: CharterNow): boolean {
  return lastEdit === 0 && version.stage === 'draft'
}
