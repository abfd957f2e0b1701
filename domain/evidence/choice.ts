import { z } from 'zod'
import { measuresOf, type Plan } from '../plan/plan'

/** Which measures somebody takes, and the day as of which; `problem` says what is wrong with the day. */
export type Choice = { measures: string[]; day: string; problem: string | null }

/** Reads a choice from an address: whole priorities, single measures, and a day that is over or today. */
export function choiceIn(query: URLSearchParams, plan: Plan, today: string): Choice {
  const priorities = query.getAll('priority')
  const single = query.getAll('measure')
  const whole = plan.priorities
    .filter(({ id }) => priorities.includes(id))
    .flatMap(({ measures }) => measures)
  const measures = measuresOf(plan).filter((one) => whole.includes(one) || single.includes(one.id))
  const asked = query.get('day') || today
  const problem = !z.iso.date().safeParse(asked).success
    ? 'Write the day like 2026-11-24.'
    : asked > today
      ? 'Choose a day until today: nobody knows yet what will be.'
      : null
  return { measures: measures.map(({ id }) => id), day: problem ? today : asked, problem }
}

/** The same choice as an address: measure by measure, so that it stays the same when a priority gets another. */
export function queryOfChoice({ measures, day }: Pick<Choice, 'measures' | 'day'>): string {
  return new URLSearchParams([...measures.map((id) => ['measure', id]), ['day', day]]).toString()
}
