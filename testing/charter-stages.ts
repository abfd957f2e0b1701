import { createHash } from 'node:crypto'
import { starterEdits } from '../domain/charter/starter'
import { sealedText, textOf, type Edit } from '../domain/charter/text'
import { starter } from './charter'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>

/** The starter text stands, and everybody may say something about it, from a month ago until a month from now. */
export async function openTheConsultation(look: Look): Promise<void> {
  await edit(look, 1, starterEdits(starter))
  await look(
    `UPDATE charter_versions SET stage = 'consult', consult_opens_on = current_date - 30,
      consult_closes_on = current_date + 30 WHERE charter_id = $1 AND number = 1`,
    [starter.id],
  )
}

/** A moderator lets everything through that was sent so far. */
export async function showEverything(look: Look): Promise<void> {
  for (const table of ['charter_comments', 'charter_suggestions', 'charter_supporters'])
    await look(`UPDATE ${table} SET state = 'shown' WHERE state = 'held'`)
}

/** Both sides decide on every suggestion. */
export async function decideOnAll(look: Look, outcome: string, reason: string): Promise<void> {
  await look(`UPDATE charter_suggestions SET outcome = $1, reason = $2, decided_on = current_date`, [
    outcome,
    reason,
  ])
}

/** The drafting group writes into a version. */
async function edit(look: Look, version: number, edits: Edit[], reason = 'To begin with'): Promise<void> {
  for (const one of edits)
    await look(
      `INSERT INTO charter_edits (charter_id, number, version, edit, reason, suggestions, "on")
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, '{}', current_date FROM charter_edits`,
      [starter.id, version, JSON.stringify(one), reason],
    )
}

/** The starter text as it was agreed, signed by every party that must, and published last month. */
export async function publishTheFirst(look: Look): Promise<void> {
  await edit(look, 1, starterEdits(starter))
  const text = textOf(starterEdits(starter))
  const hash = createHash('sha256').update(sealedText(text)).digest('hex')
  await look(
    `UPDATE charter_versions SET stage = 'published', hash = $1, text = $2, locked_at = (SELECT max(number) FROM charter_edits),
      locked_on = current_date - 60, published_on = current_date - 30, review_due_on = current_date + 300
     WHERE charter_id = $3 AND number = 1`,
    [hash, JSON.stringify(text), starter.id],
  )
  await look(
    `INSERT INTO charter_signatures (charter_id, version, party, hash, name, job, method, person_id, "on")
     SELECT charter_id, 1, id, $1, 'Sam Okafor', 'Chair', 'in_workspace', gen_random_uuid(), current_date - 40
     FROM charter_parties WHERE required_to_sign`,
    [hash],
  )
}

/** A second version, open to everybody, with other words for some commitments. */
export async function writeTheSecond(
  look: Look,
  words: Record<string, string>,
  reason: string,
): Promise<void> {
  await look(
    `INSERT INTO charter_versions (charter_id, number, stage, consult_opens_on, consult_closes_on)
     VALUES ($1, 2, 'consult', current_date, current_date + 30)`,
    [starter.id],
  )
  const { commitments } = textOf(starterEdits(starter))
  for (const [id, text] of Object.entries(words)) {
    const commitment = commitments.find((one) => one.id === id)!
    await edit(look, 2, [{ did: 'commitment', commitment: { ...commitment, text } }], reason)
  }
}

/** Takes a commitment out of the second version. */
export async function takeOutOfTheSecond(look: Look, id: string): Promise<void> {
  await edit(look, 2, [{ did: 'commitment-removed', id }], 'To try')
}
