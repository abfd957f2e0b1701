import { ChosenPassword } from '../../../../domain/people/signing-in'
import { chooseNewPassword } from '../../../../server/people/new-password'
import { doorAction } from '../../../door-with'
import { enteredBy } from '../../../staff-entry'

/** Sets a new password by a link from a letter. */
export const POST = doorAction(ChosenPassword, async ({ values, ...knock }) =>
  enteredBy(await chooseNewPassword(knock, values.token, values.password), '/staff'),
)
