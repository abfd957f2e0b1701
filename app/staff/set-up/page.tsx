import { SetUpForm } from '../../../components/doors/set-up-form'
import { organisationsToChoose } from '../../../server/people/organisations'
import { setUpIsOpen } from '../../../server/people/set-up'
import { doorPage } from '../../door-with'

export default doorPage(async ({ query }) => {
  const token = query.get('token') ?? ''
  if (!(await setUpIsOpen(token)))
    return {
      title: 'This link does not work any more',
      body: (
        <>
          <p>A set-up link works once, within an hour, and only until Heard has its first administrator.</p>
          <p>
            Start Heard again to get a new link, or <a href="/staff/sign-in">sign in</a>.
          </p>
        </>
      ),
    }
  return {
    title: 'Set up Heard',
    body: (
      <>
        <p>
          You become the first administrator: you invite the others and see what was done by whom. What
          families say stays closed to you.
        </p>
        <SetUpForm token={token} organisations={await organisationsToChoose()} />
      </>
    ),
  }
})
