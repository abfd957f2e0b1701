import { OtherPasswordForm } from '../../../../components/doors/other-password-form'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('account.manage', Nowhere, async ({ me }) => ({
  title: 'Change your password',
  crumbs: [{ name: 'My account', to: '/staff/account' }],
  body: (
    <>
      <p>You stay signed in here, and are signed out everywhere else.</p>
      <OtherPasswordForm email={me.email} />
    </>
  ),
}))
