import { SignInWays } from '../../../components/doors/sign-in-ways'
import { SignedInList } from '../../../components/doors/signed-in-list'
import { roleWords } from '../../../domain/people/access'
import { accountOf } from '../../../server/people/account'
import { organisationName } from '../../../server/contacts'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('account.manage', Nowhere, async ({ me }) => {
  const { signedIn, ...ways } = await accountOf(me)
  return {
    title: 'My account',
    body: (
      <>
        <dl className="facts">
          <dt>Name</dt>
          <dd>{me.name}</dd>
          <dt>E-mail address</dt>
          <dd>{me.email}</dd>
          <dt>Organisation</dt>
          <dd>{organisationName(me.organisation)}</dd>
          <dt>What you may do</dt>
          <dd>{me.roles.map((role) => `${roleWords[role].name}: ${roleWords[role].may}`).join(' ')}</dd>
        </dl>
        <section>
          <h2>How you sign in</h2>
          <p>Whenever something here changes, you get a letter by e-mail.</p>
          <SignInWays {...ways} />
        </section>
        <section>
          <h2>Where you are signed in</h2>
          <SignedInList places={signedIn} />
        </section>
      </>
    ),
  }
})
