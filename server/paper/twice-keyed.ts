import 'server-only'
import { compared } from '../../domain/paper/differences'
import { mondayOf } from '../../domain/responses/submit'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import { surveyOfBatch, type Batch } from './batches'
import { openKeyed } from './keyed-form'

/** A form drawn by lot to be keyed a second time: how to find its sheet, and nothing of what the first person keyed. */
export type ToKeyAgain = Omit<Batch, 'id' | 'last' | 'standing'> & {
  form: string
  number: number
  who: string
}

/** A keyed form with what it leads to, while it leads to anything. */
export type FormRow = ToKeyAgain & {
  state: string
  response: Uint8Array<ArrayBuffer> | null
  sealed: Uint8Array | null
}

/** What is shown of a form on paper, and the batch and person it is of. */
export const withBatch = Prisma.sql`JOIN paper_batches b ON b.id = f.batch_id LEFT JOIN people p ON p.id = b.person_id`
export const shown = Prisma.sql`f.id::text AS form, f.number, b.survey_id AS survey, b.version, b.language, b.way, b.size,
  b.came_on::text AS "cameOn", b."on"::text AS on, b.person_id::text AS person, coalesce(p.name, 'Somebody who left') AS who`

/** A form by its id, locked until the transaction ends; null when there is none. */
export async function formWith({ tx }: Staff, id: string): Promise<FormRow | null> {
  const [form] = await tx.$queryRaw<FormRow[]>`
    SELECT ${shown}, f.state, f.response_id AS response, f.sealed FROM paper_forms f ${withBatch}
    WHERE f.id = ${id}::uuid FOR UPDATE OF f`
  return form ?? null
}

/** What the person themself keyed a second time of a form; null when they did not. */
export async function ownCheck({ tx }: Staff, id: string): Promise<{ sealed: Uint8Array } | null> {
  const [check] = await tx.$queryRaw<{ sealed: Uint8Array }[]>`
    SELECT sealed FROM paper_checks WHERE form_id = ${id}::uuid`
  return check ?? null
}

/** Both keyings of a form, opened and compared; null when there is nothing to settle. */
export async function bothKeyings(staff: Staff, id: string) {
  const [form, check] = [await formWith(staff, id), await ownCheck(staff, id)]
  if (!form?.sealed || !check || form.state !== 'comparing') return null
  const survey = await surveyOfBatch(form)
  const first = await openKeyed(form.survey, id, form.sealed)
  const second = await openKeyed(form.survey, id, check.sealed)
  return { form, survey, first, second, comparison: compared(survey, first, second) }
}

/** Deletes the response that a form leads to, and keeps it away from every restore; false when it is sealed or gone. */
export async function takeOutResponse(tx: Staff['tx'], form: string): Promise<boolean> {
  const [{ gone }] = await tx.$queryRaw<[{ gone: boolean }]>`
    SELECT take_out_paper(${form}::uuid, ${mondayOf(today())}::date) AS gone`
  return gone
}
