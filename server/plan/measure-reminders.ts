import 'server-only'
import { dueState, reminderOn } from '../../domain/plan/due'
import { measuresOf } from '../../domain/plan/plan'
import { may } from '../../domain/people/access'
import type { Helper } from '../../domain/safeguarding/alerts'
import type { Transaction } from '../audit/audit'
import { dayInWords } from '../language/language'
import { post } from '../mail/letters'
import { ownersOf, type MeasureOwner } from './measure-owners'
import { currentPlan } from './plan'
import { home } from '../site'

type Told = { person: Helper; lines: string[] }

/**
 * Tells owners of measures which values are due within a fortnight, today, or late by another week: one letter to each
 * person, and each reminder once, whoever makes the round.
 */
export async function remindOwners(tx: Transaction, people: Helper[], day: string): Promise<void> {
  const plan = await currentPlan()
  if (!plan) return
  const owners = await ownersOf(tx, plan.id)
  const told = new Map<string, Told>()
  for (const { id, shortTitle } of measuresOf(plan)) {
    const owned = owners.find(({ measure }) => measure === id)
    if (!owned?.dueOn || !(await isFirst(tx, owned, day))) continue
    const late = dueState(owned, day) === 'overdue' ? 'was due on' : 'is due on'
    for (const person of answeringFor(people, owned)) {
      const { lines } = told.get(person.id) ?? { lines: [] as string[] }
      lines.push(`${shortTitle}: ${late} ${dayInWords(owned.dueOn, 'en')}`)
      told.set(person.id, { person, lines })
    }
  }
  for (const { person, lines } of told.values()) {
    const { name, email: to } = person
    await post(tx, { kind: 'measures-due', to, name, lines, link: `${home()}/staff/plan/overdue` })
  }
}

/** Whether this day calls for a reminder that has not gone yet; from now on it has. */
async function isFirst(tx: Transaction, owned: MeasureOwner, day: string): Promise<boolean> {
  const step = reminderOn(owned.dueOn!, day)
  if (step === null || owned.reportedOn) return false
  const added = await tx.$executeRaw`
    INSERT INTO measure_reminders (owned, step, "on") VALUES (${owned.number}, ${step}, ${day}::date) ON CONFLICT DO NOTHING`
  return added === 1
}

/** The named owner; without one, all of the organisation who may report; without those, its administrators. */
function answeringFor(people: Helper[], { owner, organisation }: MeasureOwner): Helper[] {
  const own = people.filter((one) => one.organisation === organisation)
  const named = own.filter(({ id, roles }) => id === owner && may(roles, 'plan.report'))
  if (named.length) return named
  const reporters = own.filter(({ roles }) => may(roles, 'plan.report'))
  return reporters.length ? reporters : own.filter(({ roles }) => roles.includes('administrator'))
}
