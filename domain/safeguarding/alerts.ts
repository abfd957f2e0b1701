import type { Role } from '../people/access'

/** Somebody who may be told of a possible concern. `onRota` is so for this week's reader and deputy. */
export type Helper = {
  id: string
  name: string
  email: string
  organisation: string
  roles: readonly Role[]
  onRota: boolean
}

/**
 * Why an alert comes to somebody: they are the lead; the leads have not said that they have it; the organisation has
 * no lead; or it has nobody at all in Heard.
 */
export type AlertReason = 'lead' | 'escalated' | 'no-lead' | 'nobody-there'

/** The second alert comes after a quarter of an hour, every other after an hour, until somebody says "I have it". */
export function minutesToNextAlert(sent: number): number {
  return sent <= 1 ? 15 : 60
}

/** Minutes after which a concern that somebody has, and nobody has decided on, is brought to mind again. */
export const MINUTES_TO_DECIDE = 24 * 60

/** Alerts from which the deputy and survey leads, and then administrators too, are told. */
const WIDER = { others: 3, administrators: 5 }

/** Whom the alert of this number (1, 2, 3 …) goes to, and why each of them. Nobody who is not in Heard can be told. */
export function alerted(
  number: number,
  people: readonly Helper[],
  owner: string,
): { person: Helper; why: AlertReason }[] {
  const own = people.filter(({ organisation }) => organisation === owner)
  const leads = having(own, 'safeguarding_lead')
  const others = [...own.filter(({ onRota }) => onRota), ...having(own, 'survey_lead')]
  const administrators = having(own, 'administrator')
  if (leads.length) {
    const wider = [
      ...(number >= WIDER.others ? others : []),
      ...(number >= WIDER.administrators ? administrators : []),
    ]
    return [...named(leads, 'lead'), ...named(without(wider, leads), 'escalated')]
  }
  const near = without([...others, ...administrators], [])
  return near.length ? named(near, 'no-lead') : named(having(people, 'administrator'), 'nobody-there')
}

/** Whether the alert of this number goes to more people than the one before it. */
export function goesWider(number: number, reasons: readonly AlertReason[]): boolean {
  const widens = number === WIDER.others || number === WIDER.administrators
  return (widens && reasons.includes('escalated')) || (number === 1 && !reasons.includes('lead'))
}

function having(people: readonly Helper[], role: Role): Helper[] {
  return people.filter(({ roles }) => roles.includes(role))
}

/** Each of these once, leaving out those. */
function without(people: readonly Helper[], left: readonly Helper[]): Helper[] {
  const known = new Set(left.map(({ id }) => id))
  return people.filter(({ id }) => !known.has(id) && known.add(id))
}

function named(people: readonly Helper[], why: AlertReason) {
  return people.map((person) => ({ person, why }))
}
