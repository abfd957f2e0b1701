import { CodeForm } from '../../../../components/doors/code-form'
import { PasskeyForm } from '../../../../components/doors/passkey-form'
import { RecoveryForm } from '../../../../components/doors/recovery-form'
import { PressForm } from '../../../../components/forms/press-form'
import { secondStepOf } from '../../../../server/people/second-factors'
import { doorPage } from '../../../door-with'

export default doorPage(async ({ onward, me }) => {
  const here = `?from=${encodeURIComponent(onward)}`
  if (me?.stage === 'full') return { instead: onward }
  if (!me) return { instead: `/staff/sign-in${here}` }
  const { codeApp, passkey } = await secondStepOf(me)
  if (!codeApp && !passkey) return { instead: `/staff/sign-in/enrol${here}` }
  return {
    title: 'One more step',
    body: (
      <>
        <p>Your password was right. Now show that it is you, {me.name}.</p>
        {codeApp && <CodeForm from={onward} />}
        {passkey && (
          <section>
            {codeApp && <h2>With your passkey instead</h2>}
            <PasskeyForm from={onward} label="Use a passkey" />
          </section>
        )}
        <details className="door-more">
          <summary>My phone or key is not at hand</summary>
          <RecoveryForm from={onward} />
          <p>
            No recovery codes either? Ask an administrator of Heard in your organisation to reset your second
            factor.
          </p>
        </details>
        <PressForm action="/staff/sign-out" label="Sign in as somebody else" look="link" />
      </>
    ),
  }
})
