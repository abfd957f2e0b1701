import { ForgottenForm } from '../../../../components/doors/forgotten-form'
import { doorPage } from '../../../door-with'

export default doorPage(async () => ({
  title: 'Forgotten password',
  body: (
    <>
      <p>We send a link to choose a new one. Your second factor stays as it is.</p>
      <ForgottenForm />
      <p>
        <a href="/staff/sign-in">Back to the sign-in page</a>
      </p>
    </>
  ),
}))
