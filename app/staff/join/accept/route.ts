import { ChosenPassword } from '../../../../domain/people/signing-in'
import { join } from '../../../../server/people/joining'
import { doorAction } from '../../../door-with'
import { enteredBy } from '../../../staff-entry'

/** Accepts an invitation with a password. */
export const POST = doorAction(ChosenPassword, async ({ values, ...knock }) =>
  enteredBy(await join(knock, values.token, values.password), '/staff'),
)
