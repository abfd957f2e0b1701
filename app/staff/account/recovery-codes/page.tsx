import { NewRecoveryCodesForm } from '../../../../components/doors/new-recovery-codes-form'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('account.manage', Nowhere, async () => ({
  title: 'New recovery codes',
  crumbs: [{ name: 'My account', to: '/staff/account' }],
  body: <NewRecoveryCodesForm />,
}))
