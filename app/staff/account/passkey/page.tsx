import { AddPasskeyForm } from '../../../../components/doors/add-passkey-form'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('account.manage', Nowhere, async () => ({
  title: 'Add a passkey',
  crumbs: [{ name: 'My account', to: '/staff/account' }],
  body: (
    <>
      <p>Your phone, computer or security key asks for your fingerprint, face or PIN. Nothing to type.</p>
      <AddPasskeyForm />
    </>
  ),
}))
