import 'server-only'
import { headlineOf, isSettled, type Figure } from '../../domain/plan/computed-value'
import { lastDayOf } from '../../domain/plan/measure-forms'
import { measuresOf, type Plan } from '../../domain/plan/plan'
import type { Transaction } from '../audit/audit'
import { database } from '../db'
import { inPlaceFigure } from '../charter/in-place-figure'
import { logFigures } from '../registers/log-figures'
import { currentPlan } from './plan'
import { registerValues } from '../registers/register-values'
import { surveyValues } from '../surveys/survey-values'

/**
 * Works out every measure that surveys and registers give, for each time that is over, and keeps what is new: a value
 * is never changed, so a correction is a later value for the same time. Says how many were kept.
 */
export async function computeMeasures(day: string): Promise<number> {
  const plan = await currentPlan()
  if (!plan) return 0
  return database('owner').$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext('compute measures')) AS mine`
      if (!lock?.mine) return 0
      const figures = [
        ...(await registerValues(tx, day)),
        ...(await logFigures(tx)).filter(({ period }) => isSettled(period, day)),
        ...(await inPlaceFigure(tx, day)),
        ...(await surveyValues(tx, day)),
      ]
      const chosen = headlines(plan, figures)
      let kept = 0
      for (const { measure, figure } of chosen) kept += await keep(tx, plan.id, measure, figure, day)
      await takeBack(tx, plan.id, chosen, day)
      return kept
    },
    { maxWait: 10_000, timeout: 120_000 },
  )
}

/** For each measure the figures of its headline; other figures of a measure stand with their survey. */
function headlines(plan: Plan, figures: Figure[]) {
  const computing = new Set([...figures.map(({ metric }) => metric)])
  return measuresOf(plan).flatMap((measure) => {
    const headline = headlineOf(measure, computing)
    return figures
      .filter(({ metric }) => metric === headline)
      .sort((a, b) => (a.period < b.period ? -1 : 1))
      .map((figure) => ({ measure: measure.id, figure }))
  })
}

async function keep(
  tx: Transaction,
  plan: string,
  measure: string,
  figure: Figure,
  day: string,
): Promise<number> {
  const { period, value, n, way, source, evidence = null, breakBefore = null, unit } = figure
  const on = figure.on ?? lastDayOf(period)
  return tx.$executeRaw`
    INSERT INTO measure_values (plan_id, measure_id, period, value, n, "on", way, source, evidence, break_before, unit,
      organisation_id, entered_on)
    SELECT ${plan}, ${measure}, ${period}, ${value}, ${n}, ${on}::date, ${way}, ${source}, ${evidence},
      ${breakBefore}, ${unit}, 'partnership', ${day}::date
    WHERE NOT EXISTS (SELECT 1 FROM (SELECT value, n, source, evidence FROM measure_values WHERE plan_id = ${plan} AND measure_id = ${measure}
        AND period = ${period} AND way = ${way} AND withdrawn_on IS NULL ORDER BY number DESC LIMIT 1) AS last
      WHERE last.value = ${value} AND last.n IS NOT DISTINCT FROM ${n}::int
        AND last.evidence IS NOT DISTINCT FROM ${evidence}
        AND (${unit} <> 'yes_no' OR last.source = ${source}))`
}

/** Figures of surveys that are there no more, because the results of their wave were withdrawn. */
async function takeBack(
  tx: Transaction,
  plan: string,
  chosen: ReturnType<typeof headlines>,
  day: string,
): Promise<void> {
  const there = chosen.map(({ measure, figure }) => `${measure} ${figure.period}`)
  await tx.$executeRaw`
    UPDATE measure_values SET withdrawn_on = ${day}::date
    WHERE plan_id = ${plan} AND way = 'survey' AND withdrawn_on IS NULL AND measure_id || ' ' || period <> ALL (${there})`
}
