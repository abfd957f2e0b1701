import { dayWords } from '../../domain/language/staff-dates'
import { roleWords } from '../../domain/people/access'
import { PressForm } from '../forms/press-form'
import type { ShownPerson } from './shown-person'

type Props = { people: ShownPerson[]; me: string }

/** Everybody whose access must be looked at, each with the two answers. */
export function ReviewList({ people, me }: Props) {
  return (
    <ul className="cards">
      {people.map(({ id, name, roles, seenOn, reviewedOn }) => (
        <li key={id} className="sheet">
          <h2>
            <a href={`/staff/people/${id}`}>{name}</a>
          </h2>
          <p>{roles.map((role) => roleWords[role].name).join(', ')}</p>
          <p className="hint">
            Last signed in: {seenOn ? dayWords(seenOn) : 'never'}. Last checked: {dayWords(reviewedOn)}.
          </p>
          <div className="presses">
            <PressForm
              action={`/staff/people/${id}/review`}
              fields={{ needed: 'yes' }}
              label="Still needed"
              about={`by ${name}`}
            />
            {id !== me && (
              <PressForm
                action={`/staff/people/${id}/switch`}
                fields={{ to: 'off' }}
                label="Switch off"
                about={`access of ${name}`}
                look="link"
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
