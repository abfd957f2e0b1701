import { dayWords } from '../../domain/language/staff-dates'
import { dueState, type Due } from '../../domain/plan/due'

/** Who answers for a measure, as staff read it. */
export type Owned = Due & {
  measure: string
  organisation: string
  organisationName: string
  owner: string | null
  ownerName: string | null
}

/** Who answers for a measure and when its next value is due, with the way to change it. */
export function MeasureOwner({
  id,
  owned,
  day,
  change,
}: {
  id: string
  owned: Owned | null
  day: string
  change: boolean
}) {
  return (
    <section aria-labelledby="owner">
      <h2 id="owner">Who answers for it</h2>
      <p>{owned ? `${ownerWords(owned)}. ${dueWords(owned, day)}` : 'Nobody yet.'}</p>
      {change && (
        <p>
          <a href={`/staff/plan/${id}/owner`}>{owned ? 'Change the owner or the day' : 'Say who'}</a>
        </p>
      )}
    </section>
  )
}

/** An owner like "Asha Patel, Hertfordshire County Council"; the name is known to colleagues alone. */
export function ownerWords({ organisationName, owner, ownerName }: Owned): string {
  if (ownerName) return `${ownerName}, ${organisationName}`
  return owner ? `A colleague at ${organisationName}` : organisationName
}

/** When the next value is due, and whether it came, in a sentence. */
function dueWords(due: Due, day: string): string {
  const { dueOn, reportedOn } = due
  const state = dueState(due, day)
  if (state === 'none') return 'No day is set for the next value.'
  const on = dayWords(dueOn!)
  if (state === 'in')
    return `A value came in on ${dayWords(reportedOn!)} for the one due on ${on}: set the next day.`
  return state === 'overdue'
    ? `The next value was due on ${on} and has not come.`
    : `The next value is due on ${on}.`
}
