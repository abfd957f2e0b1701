import { NewPasswordForm } from '../../../components/doors/new-password-form'
import { PressForm } from '../../../components/forms/press-form'
import { Role, roleWords } from '../../../domain/people/access'
import { organisationName } from '../../../server/contacts'
import { invitedBy } from '../../../server/people/joining'
import { hasOrganisationSignIn } from '../../../server/people/organisation-provider'
import { doorPage } from '../../door-with'

export default doorPage(async ({ query }) => {
  const token = query.get('token') ?? ''
  const invited = await invitedBy(token)
  if (!invited)
    return {
      title: 'This invitation does not work any more',
      body: (
        <>
          <p>An invitation works once. If you have accepted it already, you can sign in.</p>
          <p>
            <a href="/staff/sign-in">Go to the sign-in page</a>, or ask whoever invited you for a new one.
          </p>
        </>
      ),
    }
  return {
    title: `Welcome, ${invited.name}`,
    body: (
      <>
        <p>
          You are invited to work with Heard for <strong>{organisationName(invited.organisation)}</strong>.
        </p>
        <ul className="plain-list">
          {Role.array()
            .parse(invited.roles)
            .map((role) => (
              <li key={role}>
                <strong>{roleWords[role].name}.</strong> {roleWords[role].may}
              </li>
            ))}
        </ul>
        {hasOrganisationSignIn() && (
          <>
            <PressForm
              action="/staff/join/organisation"
              fields={{ token }}
              label="Accept with your organisation’s account"
              look="plain"
            />
            <p className="door-or">or with a password of your own</p>
          </>
        )}
        <NewPasswordForm
          action="/staff/join/accept"
          token={token}
          email={invited.email}
          label="Choose a password"
          button="Accept the invitation"
        />
        <p className="hint">Your e-mail address, {invited.email}, is your name at sign-in.</p>
      </>
    ),
  }
})
