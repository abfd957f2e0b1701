import { dayWords, momentWords } from '../../domain/language/staff-dates'
import { PersonMarks } from './person-marks'
import type { ShownPerson } from './shown-person'

/** How somebody's access stands. */
export function PersonFacts({ person, today }: { person: ShownPerson; today: string }) {
  const { email, state, seenOn, stateSince, reviewedOn, secondFactor, invitedUntil } = person
  return (
    <dl className="facts">
      <dt>E-mail address</dt>
      <dd>{email}</dd>
      <dt>Access</dt>
      <dd>
        <PersonMarks person={person} today={today} />
      </dd>
      <dt>{state === 'invited' ? 'Invited on' : 'Since'}</dt>
      <dd>{dayWords(stateSince)}</dd>
      {invitedUntil && (
        <>
          <dt>Invitation works until</dt>
          <dd>{momentWords(invitedUntil)}</dd>
        </>
      )}
      {state !== 'invited' && (
        <>
          <dt>Last signed in</dt>
          <dd>{seenOn ? dayWords(seenOn) : 'Never'}</dd>
          <dt>Second factor</dt>
          <dd>{secondFactor ? 'Set up' : 'Not set up'}</dd>
          <dt>Access last checked</dt>
          <dd>{dayWords(reviewedOn)}</dd>
        </>
      )}
    </dl>
  )
}
