import { PasskeyForm } from '../../../components/doors/passkey-form'
import { PasswordForm } from '../../../components/doors/password-form'
import { doorPage } from '../../door-with'

export default doorPage(async ({ onward, me, query }) => {
  if (me?.stage === 'full') return { instead: onward }
  if (me) return { instead: `/staff/sign-in/second?from=${encodeURIComponent(onward)}` }
  return {
    title: 'Sign in',
    body: (
      <>
        {query.has('from') && <p className="panel">Please sign in. You come back to where you were.</p>}
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
