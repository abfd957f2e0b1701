import { PasswordSignIn, safeReturn } from '../../../../domain/people/signing-in'
import { signInWithPassword } from '../../../../server/people/sign-in'
import { doorAction } from '../../../door-with'
import { outcomeOf } from '../../../staff-entry'

/** Signs in with a password, as far as a password goes. */
export const POST = doorAction(PasswordSignIn, async ({ values, ...knock }) =>
  outcomeOf(
    await signInWithPassword(values.email, values.password, knock),
    safeReturn(values.from),
    'The e-mail address or the password is not right.',
  ),
)
