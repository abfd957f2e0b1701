import type { Stage } from '../domain/charter/stage'
import { textOf, sealedText, type Edit } from '../domain/charter/text'
import { createHash } from 'node:crypto'
import { starter } from './charter'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>

/** Two commitments, enough to change and to sign. */
const edits: Edit[] = [
  { did: 'titled', title: starter.title },
  { did: 'section', section: { id: 'welcome', order: 1, title: 'Welcome and care', subtitle: '' } },
  ...['We will ask you before we decide.', 'We will tell you what happened.'].map((text, at): Edit => ({
    did: 'commitment',
    commitment: {
      ...{ id: `promise-${at + 1}`, section: 'welcome', order: at + 1, text, easyRead: 'We ask you.' },
      ...{ binds: ['council'], evidence: { kind: 'record', what: 'The log' }, priorities: [] },
    },
  })),
]

/** Puts the only charter of a Heard of one's own at a stage with a short text, locked from "agree" on; gives its hash. */
export async function charterAt(look: Look, stage: Stage, signed: string[] = []): Promise<string> {
  // Nothing of a charter can be changed afterwards, so a test begins it anew.
  await look(`TRUNCATE charter_edits, charter_moves, charter_wishes, charter_positions, charter_signatures,
    charter_members, charter_comments, charter_suggestions, charter_replies, charter_deciders`)
  for (const [at, edit] of edits.entries())
    await look(
      `INSERT INTO charter_edits (charter_id, number, version, edit, reason, suggestions, "on")
       VALUES ($1, $2, 1, $3, 'To begin with', '{}', now())`,
      [starter.id, at + 1, JSON.stringify(edit)],
    )
  const text = textOf(edits)
  const hash = createHash('sha256').update(sealedText(text)).digest('hex')
  const isLocked = ['agree', 'sign', 'published'].includes(stage)
  await look(
    `UPDATE charter_versions SET stage = $1, hash = $2, locked_at = $3, text = $4 WHERE number = 1`,
    isLocked ? [stage, hash, edits.length, JSON.stringify(text)] : [stage, null, null, null],
  )
  for (const party of signed)
    await look(
      `INSERT INTO charter_signatures (charter_id, version, party, hash, name, job, method, person_id, "on")
       VALUES ($1, 1, $2, $3, 'Asha Patel', 'Lead', 'in_workspace', gen_random_uuid(), now())`,
      [starter.id, party, hash],
    )
  for (const party of signed)
    for (const { id } of text.commitments)
      await look(
        `INSERT INTO charter_positions (charter_id, version, hash, commitment, party, stance, person_id, "on")
         VALUES ($1, 1, $2, $3, $4, 'support', gen_random_uuid(), now())`,
        [starter.id, hash, id, party],
      )
  return hash
}
