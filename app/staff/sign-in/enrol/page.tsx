import { EnrolForm } from '../../../../components/doors/enrol-form'
import { newSecret } from '../../../../server/people/code-app'
import { secondStepOf } from '../../../../server/people/second-factors'
import { doorPage } from '../../../door-with'

export default doorPage(async ({ onward, me }) => {
  const here = `?from=${encodeURIComponent(onward)}`
  if (me?.stage === 'full') return { instead: onward }
  if (!me) return { instead: `/staff/sign-in${here}` }
  const { codeApp, passkey } = await secondStepOf(me)
  if (codeApp || passkey) return { instead: `/staff/sign-in/second${here}` }
  return {
    title: 'Protect your account',
    body: <EnrolForm offered={await newSecret(me)} onward={onward} />,
  }
})
