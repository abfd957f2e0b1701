import 'server-only'
import type { Baseline, Point, Way } from '../../domain/plan/measure-state'
import type { Measure, Plan, Priority } from '../../domain/plan/plan'
import { questionsOf } from '../../domain/surveys/survey'
import { lastDayOf } from '../../domain/plan/measure-forms'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'
import { database } from '../db'
import type { Staff } from '../staff'
import { openSurveys } from '../surveys/surveys'

/** Whoever reads: a transaction of somebody at work, or the public pages' own connection. */
type Reader = Pick<Transaction, '$queryRaw'>

/** A value with who entered it, for which organisation, and who agreed. */
export type MeasureValue = Point & {
  number: number
  measure: string
  organisation: string
  person: string | null
  enteredOn: string
  agreedBy: string | null
  agreedOn: string | null
}

/** All that is known of a plan's measures: every value ever given, oldest first, and the starting point of each. */
export async function measuresKnown(db: Reader, plan: string) {
  const values = await db.$queryRaw<(Omit<MeasureValue, 'agreed' | 'way'> & { way: Way })[]>`
    SELECT number::int AS number, measure_id AS measure, period, value, n, "on"::text AS "on", way, source, evidence,
      break_before AS "breakBefore", unit, organisation_id AS organisation, person_id::text AS person,
      entered_on::text AS "enteredOn", agreed_by::text AS "agreedBy", agreed_on::text AS "agreedOn"
    FROM measure_values WHERE plan_id = ${plan} AND withdrawn_on IS NULL ORDER BY measure_values.number`
  const baselines = await db.$queryRaw<(Baseline & { measure: string })[]>`
    SELECT DISTINCT ON (measure_id) measure_id AS measure, value, period, source FROM measure_baselines
    WHERE plan_id = ${plan} ORDER BY measure_id, number DESC`
  return {
    valuesOf: (measure: string): MeasureValue[] =>
      values
        .filter((value) => value.measure === measure)
        .map((value) => ({ ...value, agreed: isAgreed(value) })),
    baselineOf: (measure: string): Baseline | null =>
      baselines.find((one) => one.measure === measure) ?? null,
  }
}

type Reported = {
  period: string
  value: number
  n: number | null
  source: string
  evidence: string
  breakBefore: string
}

/** Reports a value by hand. It is shown to the public when a second person has agreed. */
export async function report(
  { tx, me, record }: Staff,
  plan: string,
  measure: string,
  said: Reported,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO measure_values (plan_id, measure_id, period, value, n, "on", way, source, evidence, break_before,
      organisation_id, person_id, entered_on)
    VALUES (${plan}, ${measure}, ${said.period}, ${said.value}, ${said.n}, ${lastDayOf(said.period)}::date, 'by_hand',
      ${said.source}, ${said.evidence || null}, ${said.breakBefore || null}, ${me.organisation}, ${me.id}::uuid,
      ${today()}::date)`
  await record('measure.reported', measure, { period: said.period, value: said.value })
}

/** Agrees to a value that somebody else reported; false when it is one's own, agreed already, or not there. */
export async function agree({ tx, me, record }: Staff, measure: string, number: number): Promise<boolean> {
  const agreed = await tx.$executeRaw`
    UPDATE measure_values SET agreed_by = ${me.id}::uuid, agreed_on = ${today()}::date
    WHERE number = ${number} AND measure_id = ${measure} AND agreed_by IS NULL AND person_id <> ${me.id}::uuid`
  if (agreed) await record('measure.agreed', measure, { number })
  return agreed === 1
}

/** Records what a measure was before the plan began; the one before stays in the history. */
export async function setBaseline(
  { tx, me, record }: Staff,
  plan: string,
  measure: string,
  said: Baseline,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO measure_baselines (plan_id, measure_id, value, period, source, person_id, "on")
    VALUES (${plan}, ${measure}, ${said.value}, ${said.period}, ${said.source}, ${me.id}::uuid, ${today()}::date)`
  await record('measure.baseline', measure, { period: said.period, value: said.value })
}

/** What a person entered goes public with a second person; what the house worked out needs nobody. */
function isAgreed({ way, agreedBy }: { way: Way; agreedBy: string | null }): boolean {
  return agreedBy !== null || way === 'survey' || way === 'register'
}

/** How many measures of each priority have a figure that the public may see. */
export async function figuresKnown(plan: Plan): Promise<Record<string, number>> {
  const { valuesOf } = await measuresKnown(database('app_public'), plan.id)
  const has = (measure: Measure) => valuesOf(measure.id).some(({ agreed }) => agreed)
  return Object.fromEntries(plan.priorities.map(({ id, measures }) => [id, measures.filter(has).length]))
}

/** What the public sees of a priority's measures: agreed values, where figures come from, and who asks about it. */
export async function measuresShown(plan: Plan, { measures }: Priority) {
  const known = await measuresKnown(database('app_public'), plan.id)
  const surveys = (await openSurveys()).map(({ survey }) => survey)
  return measures.map((measure) => ({
    measure,
    points: known.valuesOf(measure.id).filter(({ agreed }) => agreed),
    baseline: known.baselineOf(measure.id),
    source: plan.sources.find(({ id }) => id === measure.sources[0])?.title ?? '',
    surveys: surveys
      .filter((survey) => questionsOf(survey).some((q) => q.measures?.some((m) => m.measure === measure.id)))
      .map(({ id, title }) => ({ id, title })),
  }))
}
