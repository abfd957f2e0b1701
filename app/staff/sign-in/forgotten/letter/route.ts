import { ForgottenPassword } from '../../../../../domain/people/signing-in'
import { askForNewPassword } from '../../../../../server/people/new-password'
import { doorAction } from '../../../../door-with'
import { tooMany } from '../../../../staff-entry'

/** Sends a link to choose a new password, and says the same whoever asks. */
export const POST = doorAction(ForgottenPassword, async ({ values, ...knock }) => {
  const wait = await askForNewPassword(knock, values.email)
  if (wait) return tooMany(wait)
  return {
    to: '/staff/sign-in',
    done: 'If this address has a password here, a letter with a link is on its way.',
  }
})
