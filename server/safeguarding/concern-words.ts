import 'server-only'
import { passesOn, type DecisionName, type Raised, type Step } from '../../domain/safeguarding/decision'
import type { z } from 'zod'
import { hidePassedOn } from '../charter/moderation'
import { lockIn, newCase, openIn } from './cases'
import { today } from '../clock'
import { bytes, wordsKeyOf } from '../keys'
import { unlock } from '../locks'
import { wakePostman } from '../mail/postman-wakes'
import type { Staff } from '../staff'

type Sealed = {
  /** Null for words about the charter. */
  survey: string | null
  response: Uint8Array
  question: string
  key: Uint8Array
  copy: Uint8Array | null
  reason: Uint8Array | null
  reference: Uint8Array | null
}

/** What a case keeps: the words, while there is a copy, what was decided so far, and the last reference. */
export type CaseFile = { words: string | null; steps: Step[]; reference: string | null }

/** Opens a case, on record as shown; null when it is not there or is not for this person. */
export async function readCase({ tx, record }: Staff, id: string): Promise<CaseFile | null> {
  const row = await sealed(tx, id)
  if (!row) return null
  await record('concern.seen', id, { survey: row.survey ?? 'charter', question: row.question })
  return {
    words: openIn(id, row.key, 'copy', row.copy),
    steps: stepsIn(id, row),
    reference: openIn(id, row.key, 'reference', row.reference),
  }
}

type Decided = { decision: DecisionName; reason: string; reference: string }

/**
 * Writes down what becomes of a concern. "No concern" deletes the copy and gives the comment back to its readers;
 * advice keeps the case open; what was passed on is held. False when there is no such case, or its copy is gone.
 */
export async function decide(staff: Staff, id: string, decided: Decided): Promise<boolean> {
  const { tx, me, record } = staff
  const row = await sealed(tx, id)
  if (!row?.copy) return false
  const { decision, reason, reference } = decided
  const steps = [...stepsIn(id, row), { on: today(), by: me.name, what: decision, reason }]
  await tx.$executeRaw`
    UPDATE concerns SET decision = ${decision}, decided_by = ${me.id}::uuid, decided_at = now(),
      acknowledged_by = coalesce(acknowledged_by, ${me.id}::uuid), acknowledged_at = coalesce(acknowledged_at, now()),
      next_alert_at = CASE WHEN ${decision} = 'advice_sought' THEN now() + interval '1 day' END,
      reason = ${lockIn(id, row.key, 'reason', JSON.stringify(steps))},
      reference = ${reference ? lockIn(id, row.key, 'reference', reference) : null},
      copy = CASE WHEN ${decision} <> 'no_concern' THEN copy END
    WHERE id = ${id}::uuid`
  if (passesOn(decision) && !row.survey) await hidePassedOn(staff, Buffer.from(row.response).toString('hex'))
  if (passesOn(decision) && row.survey)
    await tx.$executeRaw`
      DELETE FROM comments_to_read WHERE response_id = ${bytes(Buffer.from(row.response))} AND question = ${row.question}`
  await record('concern.decided', id, { decision, survey: row.survey ?? 'charter' })
  return true
}

/** Deletes the case's own copy of the words, once the case system of the other side has them. */
export async function deleteCopy({ tx, record }: Staff, id: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE concerns SET copy = NULL
    WHERE id = ${id}::uuid AND copy IS NOT NULL AND decision IN ('referred', 'emergency_services')`
  if (done) await record('concern.copy-deleted', id)
  return done === 1
}

/**
 * Opens a case for a comment that worries its reader. The words are those the reader may see, so nobody raises what
 * they cannot read. False when there is no such comment for this person.
 */
export async function raise(staff: Staff, raised: z.infer<typeof Raised>): Promise<boolean> {
  const { tx, me, record } = staff
  const { response, question, category, reason } = raised
  const about = bytes(Buffer.from(response, 'hex'))
  const [text] = await tx.$queryRaw<{ survey: string; sealed: Uint8Array }[]>`
    SELECT r.survey_id AS survey, t.sealed FROM response_texts t JOIN responses r ON r.id = t.response_id
    WHERE t.response_id = ${about} AND t.question = ${question}`
  if (!text) return false
  const wordsKey = await wordsKeyOf(tx, text.survey)
  const words = unlock(wordsKey, `${response} ${question}`, text.sealed).toString('utf8')
  const { id, copy, key } = newCase(words)
  const steps: Step[] = [{ on: today(), by: me.name, what: 'raised', reason }]
  await tx.$executeRaw`
    INSERT INTO concerns (id, response_id, question, survey_id, flagged_by, category, flagged_at, next_alert_at, copy,
      key, reason)
    VALUES (${id}::uuid, ${about}, ${question}, ${text.survey}, ${me.id}, ${category}, date_trunc('minute', now()), now(),
      ${copy}, ${key}, ${lockIn(id, key, 'reason', JSON.stringify(steps))})`
  await record('concern.raised', id, { survey: text.survey, question })
  wakePostman()
  return true
}

async function sealed(tx: Staff['tx'], id: string): Promise<Sealed | undefined> {
  const [row] = await tx.$queryRaw<Sealed[]>`
    SELECT survey_id AS survey, response_id AS response, question, key, copy, reason, reference
    FROM concerns WHERE id = ${id}::uuid FOR UPDATE`
  return row
}

function stepsIn(id: string, { key, reason }: Sealed): Step[] {
  return JSON.parse(openIn(id, key, 'reason', reason) ?? '[]') as Step[]
}
