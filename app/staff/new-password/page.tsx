import { NewPasswordForm } from '../../../components/doors/new-password-form'
import { newPasswordFor } from '../../../server/people/new-password'
import { doorPage } from '../../door-with'

export default doorPage(async ({ query }) => {
  const token = query.get('token') ?? ''
  const email = await newPasswordFor(token)
  if (!email)
    return {
      title: 'This link does not work any more',
      body: (
        <>
          <p>A link to choose a new password works once, within an hour.</p>
          <p>
            <a href="/staff/sign-in/forgotten">Ask for a new link</a>
          </p>
        </>
      ),
    }
  return {
    title: 'Choose a new password',
    body: (
      <>
        <p>You will be signed out everywhere else.</p>
        <NewPasswordForm
          action="/staff/new-password/choose"
          token={token}
          email={email}
          label="New password"
          button="Use this password"
        />
      </>
    ),
  }
})
