import 'server-only'
import type { z } from 'zod'
import { DAYS_AHEAD, type Due } from '../../domain/plan/due'
import type { OwnerForm } from '../../domain/plan/owner-form'
import { may, type Role } from '../../domain/people/access'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'
import type { Staff } from '../staff'

/** Who answers for a measure now. `ownerName` is known to colleagues alone. */
export type MeasureOwner = Due & {
  number: number
  measure: string
  organisation: string
  organisationName: string
  owner: string | null
  ownerName: string | null
}

/** The owner of every measure of a plan that has one, with the day its next value is due. */
export function ownersOf(tx: Pick<Transaction, '$queryRaw'>, plan: string): Promise<MeasureOwner[]> {
  return tx.$queryRaw<MeasureOwner[]>`
    SELECT w.number::int AS number, w.measure_id AS measure, w.organisation_id AS organisation,
      coalesce(o.name, w.organisation_id) AS "organisationName", w.owner_id::text AS owner, p.name AS "ownerName",
      w.due_on::text AS "dueOn",
      (SELECT min(v.entered_on)::text FROM measure_values v WHERE v.plan_id = w.plan_id AND v.measure_id = w.measure_id
        AND v.number > w.after_value AND v.withdrawn_on IS NULL AND v.entered_on >= w.due_on - ${DAYS_AHEAD}::int) AS "reportedOn"
    FROM (SELECT DISTINCT ON (measure_id) * FROM measure_owners WHERE plan_id = ${plan}
      ORDER BY measure_id, number DESC) w
    LEFT JOIN organisations o ON o.id = w.organisation_id
    LEFT JOIN people p ON p.id = w.owner_id AND p.state = 'active' AND p.organisation_id = w.organisation_id`
}

/** The organisations a measure may belong to, and the colleagues of one's own who may report its values. */
export async function ownersToChoose({ tx, me }: Staff) {
  const organisations = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM organisations ORDER BY id <> ${me.organisation}, name`
  const people = await tx.$queryRaw<{ id: string; name: string; roles: Role[] }[]>`
    SELECT id::text, name, roles FROM people
    WHERE state = 'active' AND organisation_id = ${me.organisation} ORDER BY name, id`
  return { organisations, people: people.filter(({ roles }) => may(roles, 'plan.report')) }
}

/** Sets who answers for a measure and when its next value is due; says by field what is wrong otherwise. */
export async function setOwner(
  staff: Staff,
  plan: string,
  measure: string,
  { organisation, owner, dueOn }: z.infer<typeof OwnerForm>,
): Promise<Record<string, string> | null> {
  const { tx, me, record } = staff
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext(${`owner of ${plan} ${measure}`}))`
  const now = (await ownersOf(tx, plan)).find((one) => one.measure === measure)
  if (now && now.organisation !== me.organisation)
    return { '': `This measure belongs to ${now.organisationName}. Only they can hand it on.` }
  const { organisations, people } = await ownersToChoose(staff)
  if (!organisations.some(({ id }) => id === organisation))
    return { organisation: 'Choose one of the organisations.' }
  if (owner && organisation !== me.organisation)
    return { owner: 'Choose nobody in particular: another organisation says itself who it is.' }
  if (owner && !people.some(({ id }) => id === owner))
    return { owner: 'Choose a colleague who may report values.' }
  await tx.$executeRaw`
    INSERT INTO measure_owners (plan_id, measure_id, organisation_id, owner_id, due_on, after_value, person_id, "on")
    SELECT ${plan}, ${measure}, ${organisation}, ${owner || null}::uuid, ${dueOn || null}::date,
      coalesce(max(number), 0), ${me.id}::uuid, ${today()}::date
    FROM measure_values WHERE plan_id = ${plan} AND measure_id = ${measure}`
  await record('measure.owned', measure, {
    organisation,
    ...(owner && { owner }),
    ...(dueOn && { due: dueOn }),
  })
  return null
}
