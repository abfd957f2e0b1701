import 'server-only'
import { lastDayOf } from '../../domain/plan/measure-forms'
import type { ImportedValue } from '../../domain/plan/value-import'
import { today } from '../clock'
import type { Staff } from '../staff'

/** A file of values that was taken in. */
export type MeasureImport = {
  id: string
  file: string
  values: number
  person: string
  on: string
  takenBackOn: string | null
  /** How many of its values wait for a second person. */
  waiting: number
}

/** The files of values that the own organisation took in, the last first. */
export function measureImports({ tx }: Staff, plan: string): Promise<MeasureImport[]> {
  return tx.$queryRaw<MeasureImport[]>`
    SELECT i.id::text, file, "values", i.person_id::text AS person, i."on"::text AS "on", taken_back_on::text AS "takenBackOn",
      (SELECT count(*)::int FROM measure_values v WHERE v.import_id = i.id AND agreed_by IS NULL AND withdrawn_on IS NULL) AS waiting
    FROM measure_imports i WHERE plan_id = ${plan} ORDER BY i."on" DESC, i.id LIMIT 50`
}

/** Takes every value of a file into the plan at once. Each is shown to families when a second person has agreed. */
export async function takeInValues(
  { tx, me, record }: Staff,
  plan: string,
  file: string,
  values: readonly ImportedValue[],
): Promise<string> {
  const on = new Date(today())
  const owned = { planId: plan, organisationId: me.organisation, personId: me.id }
  const { id } = await tx.measureImport.create({
    data: { ...owned, file, values: values.length, on },
    select: { id: true },
  })
  await tx.measureValue.createMany({
    data: values.map(({ measure, period, value, n, source, evidence, breakBefore }) => ({
      ...owned,
      ...{ measureId: measure, period, value, n, source, importId: id, way: 'imported' },
      ...{ evidence: evidence || null, breakBefore: breakBefore || null },
      ...{ on: new Date(lastDayOf(period)), enteredOn: on },
    })),
  })
  await record('measure.imported', id, { file, values: values.length })
  return id
}

/** Agrees to every value of a file that somebody else took in; says to how many. */
export async function agreeToImport({ tx, me, record }: Staff, id: string): Promise<number> {
  const agreed = await tx.$executeRaw`
    UPDATE measure_values SET agreed_by = ${me.id}::uuid, agreed_on = ${today()}::date
    WHERE import_id = ${id}::uuid AND agreed_by IS NULL AND withdrawn_on IS NULL AND person_id <> ${me.id}::uuid`
  if (agreed) await record('measure.agreed', id, { values: agreed })
  return agreed
}

/** Takes a whole file out of the plan again; false when it is out already or another organisation's. */
export async function takeBackValues({ tx, me, record }: Staff, id: string): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE measure_imports SET taken_back_on = ${today()}::date
    WHERE id = ${id}::uuid AND organisation_id = ${me.organisation} AND taken_back_on IS NULL`
  if (!taken) return false
  await tx.$executeRaw`
    UPDATE measure_values SET withdrawn_on = ${today()}::date WHERE import_id = ${id}::uuid AND withdrawn_on IS NULL`
  await record('measure.taken-back', id)
  return true
}
