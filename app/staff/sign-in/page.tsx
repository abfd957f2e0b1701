import { PasskeyForm } from '../../../components/doors/passkey-form'
import { PasswordForm } from '../../../components/doors/password-form'
import { PressForm } from '../../../components/forms/press-form'
import { refusalIn } from '../../../domain/people/organisation-claims'
import { hasOrganisationSignIn } from '../../../server/people/organisation-provider'
import { doorPage } from '../../door-with'

export default doorPage(async ({ onward, me, query }) => {
  if (me?.stage === 'full') return { instead: onward }
  if (me) return { instead: `/staff/sign-in/second?from=${encodeURIComponent(onward)}` }
  const refusal = refusalIn(query.get('refused'))
  return {
    title: 'Sign in',
    body: (
      <>
        {query.has('from') && <p className="panel">Please sign in. You come back to where you were.</p>}
        {refusal && (
          <p className="panel" role="alert">
            {refusal}
          </p>
        )}
        {hasOrganisationSignIn() && (
          <>
            <PressForm
              action="/staff/sign-in/organisation"
              fields={{ from: onward }}
              label="Sign in with your organisation’s account"
              look="plain"
            />
            <p className="door-or">or with a password</p>
          </>
        )}
        <PasswordForm from={onward} />
        <section>
          <h2>Without a password</h2>
          <PasskeyForm from={onward} label="Sign in with a passkey" />
        </section>
        <p className="hint">
          You need an invitation to work here. Ask whoever looks after Heard in your organisation.
        </p>
      </>
    ),
  }
})
