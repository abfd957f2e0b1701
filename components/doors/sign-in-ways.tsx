import { dayWords } from '../../domain/language/staff-dates'
import { PressForm } from '../forms/press-form'

type Passkey = { id: string; label: string; addedOn: string; usedOn: string | null }
type Props = {
  hasPassword: boolean
  byOrganisation: boolean
  codeApp: boolean
  passkeys: Passkey[]
  codesLeft: number
}

/** The ways somebody comes in, each with what can be done about it. */
export function SignInWays({ hasPassword, byOrganisation, codeApp, passkeys, codesLeft }: Props) {
  const hasFactor = codeApp || passkeys.length > 0
  return (
    <ul className="ways">
      {byOrganisation && (
        <li>
          <h3>Your organisation’s account</h3>
          <p>Looked after by your organisation.</p>
        </li>
      )}
      {hasPassword && (
        <li>
          <h3>Password</h3>
          <p>
            <a href="/staff/account/password">Change your password</a>
          </p>
        </li>
      )}
      <li>
        <h3>Passkeys</h3>
        {passkeys.map((passkey) => (
          <PasskeyRow key={passkey.id} {...passkey} />
        ))}
        <p>
          <a href="/staff/account/passkey">Add a passkey</a>
        </p>
      </li>
      <li>
        <h3>Code app</h3>
        {codeApp && (
          <div className="way">
            <p>Your app shows a code for Heard every 30 seconds.</p>
            <PressForm
              action="/staff/account/code-app/remove"
              label="Remove"
              about="the code app"
              look="link"
            />
          </div>
        )}
        <p>
          <a href="/staff/account/code-app">{codeApp ? 'Use another code app' : 'Add a code app'}</a>
        </p>
      </li>
      {hasFactor && (
        <li>
          <h3>Recovery codes</h3>
          <p>
            {codesLeft === 1 ? 'One code is left' : `${codesLeft} codes are left`}, for the day your phone or
            key is lost.
          </p>
          <p>
            <a href="/staff/account/recovery-codes">Make new ones</a>
          </p>
        </li>
      )}
    </ul>
  )
}

function PasskeyRow({ id, label, addedOn, usedOn }: Passkey) {
  return (
    <div className="way">
      <p>
        <strong>{label}</strong>
        <span className="hint">
          {' '}
          added on {dayWords(addedOn)}, {usedOn ? `last used on ${dayWords(usedOn)}` : 'not used yet'}
        </span>
      </p>
      <PressForm
        action={`/staff/account/passkey/${id}/remove`}
        label="Remove"
        about={`the passkey ${label}`}
        look="link"
      />
    </div>
  )
}
