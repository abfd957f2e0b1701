import { isWanted, type YouSaid } from '../you-said/entry'
import { stateOf, type Baseline, type MeasureState, type Point } from '../plan/measure-state'
import { lastDayOf } from '../plan/measure-forms'
import type { Measure, Plan } from '../plan/plan'

/** A value with the days on which it came in, was agreed to and was taken out again. */
export type DatedValue = Point & {
  measure: string
  enteredOn: string
  agreedOn: string | null
  withdrawnOn: string | null
}

/** Everything there is to choose from; days are written 2026-11-28. */
export type Known = {
  values: DatedValue[]
  baselines: (Baseline & { measure: string; on: string })[]
  youSaid: {
    id: string
    organisation: string
    offOn: string | null
    /** Newest first. */
    revisions: { content: YouSaid; agreedOn: string | null; quote: string | null }[]
  }[]
  charter: { number: number; publishedOn: string | null; reviewDueOn: string | null; hash: string | null }[]
  registers: RegisterCount[]
}

/** What a register holds of a quarter: so many entries, and in so many the child's voice, or both voices, are captured. */
export type RegisterCount = {
  register: 'reports' | 'audits' | 'log'
  sample: string | null
  quarter: string
  n: number
  child: number | null
  both: number | null
}

/** What happened to values until a day, in the order of days. */
type Change = {
  on: string
  measure: string
  period: string
  what: 'entered' | 'agreed' | 'taken-out'
  value: number
}

/** What can be shown of some measures as it was known at the end of a day. The same choice of the same data is the same. */
export type EvidencePack = ReturnType<typeof packOf>

/** Chooses what was known of these measures at the end of a day. */
export function packOf(plan: Plan, chosen: readonly string[], day: string, known: Known) {
  const priorities = plan.priorities.flatMap(({ id, number, title, measures }) => {
    const own = measures.filter((measure) => chosen.includes(measure.id))
    return own.length
      ? [{ id, number, title, measures: own.map((measure) => measureUntil(measure, day, known)) }]
      : []
  })
  return {
    plan: { id: plan.id, edition: plan.edition, title: plan.title },
    day,
    priorities,
    youSaid: youSaidUntil(priorities, day, known),
    charter:
      known.charter
        .filter(({ publishedOn }) => publishedOn && publishedOn <= day)
        .sort((a, b) => b.number - a.number)[0] ?? null,
    registers: known.registers.filter(({ quarter }) => lastDayOf(quarter) <= day),
    changes: changesUntil(chosen, day, known.values),
  }
}

function measureUntil(measure: Measure, day: string, { values, baselines }: Known) {
  const { id, text, formula, unit, targets = [] } = measure
  const seen = values.filter((value) => value.measure === id && isSeen(value, day))
  const baseline = baselines.filter((one) => one.measure === id && one.on <= day).at(-1) ?? null
  return {
    ...{ id, text, formula, unit, targets, baseline },
    state: stateOf(measure, seen, baseline).state satisfies MeasureState['state'],
    values: seen.map(({ measure: _, agreed: __, withdrawnOn: ___, ...value }) => value),
  }
}

/** Whether a value was there and agreed to at the end of a day. What the house worked out needs nobody. */
function isSeen({ enteredOn, agreedOn, withdrawnOn, way }: DatedValue, day: string): boolean {
  const agreed = way === 'survey' || way === 'register' || (agreedOn !== null && agreedOn <= day)
  return enteredOn <= day && agreed && !(withdrawnOn && withdrawnOn <= day)
}

type Chosen = { id: string; measures: { id: string }[] }[]

/** Entries that everybody saw on the day, of a chosen measure or of its priority as a whole. */
function youSaidUntil(priorities: Chosen, day: string, { youSaid }: Known) {
  return youSaid
    .flatMap(({ id, organisation, offOn, revisions }) => {
      const shown = revisions.find(({ agreedOn }) => agreedOn && agreedOn <= day)
      if (!shown || (offOn && offOn <= day)) return []
      return [{ id, organisation, shownSince: shown.agreedOn!, quote: shown.quote, ...shown.content }]
    })
    .filter((entry) =>
      priorities.some(
        ({ id, measures }) =>
          isWanted(entry, { priority: id }) &&
          (!entry.measure || measures.some((measure) => measure.id === entry.measure)),
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function changesUntil(chosen: readonly string[], day: string, values: readonly DatedValue[]): Change[] {
  const changes = values
    .filter(({ measure }) => chosen.includes(measure))
    .flatMap(({ measure, period, value, enteredOn, agreedOn, withdrawnOn }) => {
      const about = { measure, period, value }
      return [
        { ...about, on: enteredOn, what: 'entered' as const },
        ...(agreedOn ? [{ ...about, on: agreedOn, what: 'agreed' as const }] : []),
        ...(withdrawnOn ? [{ ...about, on: withdrawnOn, what: 'taken-out' as const }] : []),
      ]
    })
  return changes.filter(({ on }) => on <= day).sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}
