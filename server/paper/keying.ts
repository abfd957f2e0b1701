import 'server-only'
import { randomBytes } from 'node:crypto'
import { today } from '../clock'
import { Prisma } from '../db'
import { bytes } from '../keys'
import type { Staff } from '../staff'
import { storeResponse } from '../responses/storing'
import { isOpen, type Batch } from './batches'
import { takeOutResponse } from './twice-keyed'
import { keyedHash, lockKeyed, read, type KeyedIn } from './keyed-form'

/** What became of a form: its number, and the questions whose answers were kept out; or what is wrong, by field. */
export type KeyedAs = { number: number; keptOut: number[] } | { problems: Record<string, string> }

/**
 * Keys a form in: its response comes as an answer on a screen does, with its form and the audit, or nothing does.
 * The same page pressed twice is one form.
 */
export async function keyIn(staff: Staff, batch: Batch, given: KeyedIn): Promise<KeyedAs> {
  if (!(await isOpen(staff, batch))) return { problems: { '': OVER } }
  const ready = await read(batch, given)
  if ('problems' in ready) return ready
  const { tx, record } = staff
  const { answers, keptOut } = ready.keyed
  const hash = await keyedHash(batch.survey, given.form, answers)
  const [{ last }] = await tx.$queryRaw<[{ last: number }]>`
    SELECT last FROM paper_batches WHERE id = ${batch.id}::uuid FOR UPDATE`
  const before = await keyedBefore(staff, batch, given.form, hash)
  if (before) return 'problems' in before ? before : { ...before, keptOut }
  const [id, number] = [bytes(randomBytes(32)), last + 1]
  const sealed = await lockKeyed(batch.survey, given.form, answers)
  await tx.$executeRaw`UPDATE paper_batches SET last = ${number} WHERE id = ${batch.id}::uuid`
  await tx.$executeRaw`
    INSERT INTO paper_forms (id, batch_id, survey_id, number, response_id, keyed_hash, sealed)
    VALUES (${given.form}::uuid, ${batch.id}::uuid, ${batch.survey}, ${number}, ${id}, ${hash}, ${sealed})`
  await storeResponse(tx, { id, channel: 'paper', hash }, ready.response, {
    survey: ready.survey,
    before: Prisma.sql`gone AS (SELECT 1)`,
  })
  await record('paper.keyed', batch.survey, { number })
  return { number, keptOut }
}

const OVER =
  'Forms are keyed into this pile on one day alone, by one person. Go back to Paper forms and begin it anew.'

/** The number of a form whose page was sent before, or why it cannot be sent again. */
async function keyedBefore(
  { tx }: Staff,
  batch: Batch,
  form: string,
  hash: Uint8Array,
): Promise<{ number: number } | { problems: Record<string, string> } | null> {
  const [known] = await tx.$queryRaw<{ number: number; state: string; same: boolean }[]>`
    SELECT number, state, batch_id = ${batch.id}::uuid AND keyed_hash = ${hash} AS same
    FROM paper_forms WHERE id = ${form}::uuid`
  if (!known) return null
  const { number, state, same } = known
  if (state === 'taken_out')
    return {
      problems: {
        '': `This page was form ${number}, which you took out. Load the page to key a form in anew.`,
      },
    }
  if (same) return { number }
  return {
    problems: {
      '': `Form ${number} was keyed in from this page already, with other answers. Take it out first, then load the page.`,
    },
  }
}

/** What became of taking a form out. */
export type TakenOut = { number: number } | 'not-yours' | 'not-last' | 'too-late'

/**
 * Takes out the last form that the person keyed into a batch today: its response and words are deleted, and the
 * ledger keeps them away from every restore. Not once it is sealed, or a second person has keyed it.
 */
export async function takeOut({ tx, me, record }: Staff, batch: string, form: string): Promise<TakenOut> {
  await tx.$queryRaw`SELECT 1 FROM paper_batches WHERE id = ${batch}::uuid AND person_id = ${me.id}::uuid FOR UPDATE`
  const [last] = await tx.$queryRaw<{ id: string; number: number; survey: string; state: string }[]>`
    SELECT f.id::text, f.number, f.survey_id AS survey, f.state
    FROM paper_forms f JOIN paper_batches b ON b.id = f.batch_id
    WHERE b.id = ${batch}::uuid AND b.person_id = ${me.id}::uuid AND b."on" = ${today()}::date AND f.state <> 'taken_out'
    ORDER BY f.number DESC LIMIT 1`
  if (!last) return 'not-yours'
  if (last.id !== form) return 'not-last'
  if (last.state !== 'keyed' || !(await takeOutResponse(tx, form))) return 'too-late'
  await tx.$executeRaw`
    UPDATE paper_forms SET state = 'taken_out', response_id = NULL, sealed = NULL WHERE id = ${form}::uuid`
  await record('paper.taken-out', last.survey, { number: last.number })
  return { number: last.number }
}

/** The form that the person may take out now, the last they keyed into a batch; null when there is none. */
export async function lastForm(
  { tx, me }: Staff,
  batch: string,
): Promise<{ id: string; number: number } | null> {
  const [last] = await tx.$queryRaw<{ id: string; number: number; may: boolean }[]>`
    SELECT f.id::text, f.number, f.state = 'keyed' AND f.response_id IS NOT NULL AS may
    FROM paper_forms f JOIN paper_batches b ON b.id = f.batch_id
    WHERE b.id = ${batch}::uuid AND b.person_id = ${me.id}::uuid AND b."on" = ${today()}::date AND f.state <> 'taken_out'
    ORDER BY f.number DESC LIMIT 1`
  return last?.may ? { id: last.id, number: last.number } : null
}
