import { CodeSignIn, safeReturn } from '../../../../domain/people/signing-in'
import { showCode } from '../../../../server/people/second-step'
import { halfwayAction } from '../../../door-with'
import { outcomeOf } from '../../../staff-entry'

/** Shows the code of a code app. */
export const POST = halfwayAction(CodeSignIn, async ({ values, ...knock }) =>
  outcomeOf(
    await showCode(knock, values.code),
    safeReturn(values.from),
    'This code is not right, or was used already. Type the one that your app shows now.',
  ),
)
