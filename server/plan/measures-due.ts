import 'server-only'
import { dayWords } from '../../domain/language/staff-dates'
import { dueState } from '../../domain/plan/due'
import { measuresOf } from '../../domain/plan/plan'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'
import { ownersOf, type MeasureOwner } from './measure-owners'
import { currentPlan } from './plan'
import type { Staff } from '../staff'

type DueMeasure = MeasureOwner & { title: string }

/** Measures of the plan in force that are late, and those due within a fortnight, the earliest first. */
export async function measuresDue(
  tx: Transaction,
  day: string,
): Promise<{ overdue: DueMeasure[]; soon: DueMeasure[] }> {
  const plan = await currentPlan()
  if (!plan) return { overdue: [], soon: [] }
  const titles = new Map(measuresOf(plan).map(({ id, shortTitle }) => [id, shortTitle]))
  const rows = (await ownersOf(tx, plan.id))
    .flatMap((owned) => {
      const title = titles.get(owned.measure)
      return title ? [{ ...owned, title }] : []
    })
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.measure.localeCompare(b.measure))
  const being = (state: string) => rows.filter((row) => dueState(row, day) === state)
  return { overdue: being('overdue'), soon: being('soon') }
}

/** What waits of the measures somebody answers for: their own, and those of their organisation that nobody there is named for. */
export async function measuresToReport({ tx, me }: Staff) {
  const due = await measuresDue(tx, today())
  const mine = ({ organisation, ownerName, owner }: DueMeasure) =>
    organisation === me.organisation && (owner === me.id || !ownerName)
  const [overdue, soon] = [due.overdue.filter(mine), due.soon.filter(mine)]
  const to = '/staff/plan/overdue'
  return [
    ...(overdue.length ? [{ text: `${counted(overdue.length)} late`, to, urgent: true }] : []),
    ...(soon.length
      ? [{ text: `${counted(soon.length)} due, the first on ${dayWords(soon[0]!.dueOn!)}`, to }]
      : []),
  ]
}

function counted(number: number): string {
  return number === 1 ? '1 value of the plan is' : `${number} values of the plan are`
}
