import { AddCodeAppForm } from '../../../../components/doors/add-code-app-form'
import { accountOf } from '../../../../server/people/account'
import { newSecret } from '../../../../server/people/code-app'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('account.manage', Nowhere, async ({ me }) => {
  const { codeApp } = await accountOf(me)
  return {
    title: codeApp ? 'Use another code app' : 'Add a code app',
    crumbs: [{ name: 'My account', to: '/staff/account' }],
    body: (
      <>
        {codeApp && <p>The app you have now stops working for Heard.</p>}
        <AddCodeAppForm offered={await newSecret(me)} />
      </>
    ),
  }
})
