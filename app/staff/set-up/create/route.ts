import { FirstPerson } from '../../../../domain/people/signing-in'
import { setUp } from '../../../../server/people/set-up'
import { doorAction } from '../../../door-with'
import { enteredBy } from '../../../staff-entry'

/** Makes the first administrator, who goes on to a second factor. */
export const POST = doorAction(FirstPerson, async ({ values, ...knock }) =>
  enteredBy(await setUp(knock, values), '/staff/sign-in/enrol'),
)
