import { momentWords } from '../../domain/language/staff-dates'
import { PressForm } from '../forms/press-form'

type Place = { id: string; device: string; how: string; startedAt: string; seenAt: string; isThis: boolean }

const ways: Record<string, string> = {
  password: 'with a password',
  organisation: 'with your organisation’s account',
  passkey: 'with a passkey',
}

/** Where somebody is signed in, with a way to end each. */
export function SignedInList({ places }: { places: Place[] }) {
  return (
    <>
      <ul className="ways">
        {places.map(({ id, device, how, startedAt, seenAt, isThis }) => (
          <li key={id} className="way">
            <div>
              <h3>
                {device} {isThis && <span className="mark">This browser</span>}
              </h3>
              <p className="hint">
                Since {momentWords(startedAt)}, {ways[how]}. Last used {momentWords(seenAt)}.
              </p>
            </div>
            {!isThis && (
              <PressForm
                action={`/staff/account/sessions/${id}/end`}
                label="Sign out there"
                about={`: ${device}, since ${momentWords(startedAt)}`}
                look="link"
              />
            )}
          </li>
        ))}
      </ul>
      {places.length > 1 && (
        <PressForm action="/staff/account/sessions/end-others" label="Sign out everywhere else" />
      )}
    </>
  )
}
