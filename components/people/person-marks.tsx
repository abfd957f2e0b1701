import { DAYS_UNTIL_OFF, daysUnused, isQuiet, isReviewDue } from '../../domain/people/standing'
import type { ShownPerson } from './shown-person'

type Props = { person: ShownPerson; today: string }

/** Whether somebody can come in, and what an administrator should look at. */
export function PersonMarks({ person, today }: Props) {
  const marks = marksOf(person, today)
  return (
    <span className="marks">
      {person.state === 'active' && 'Active'}
      {person.state === 'off' && 'Switched off'}
      {person.state === 'invited' && 'Invited'}
      {marks.map((mark) => (
        <span key={mark} className="mark">
          {mark}
        </span>
      ))}
    </span>
  )
}

function marksOf(person: ShownPerson, today: string): string[] {
  if (person.state === 'invited') return person.invitedUntil ? [] : ['Invitation has run out']
  const unused = daysUnused(person, today)
  return [
    ...(isQuiet(person, today) ? [`Not seen for ${unused} days`] : []),
    ...(isReviewDue(person, today) ? ['Check access'] : []),
    ...(person.state === 'off' && unused >= DAYS_UNTIL_OFF ? ['Unused'] : []),
  ]
}
