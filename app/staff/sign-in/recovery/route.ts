import { RecoverySignIn, safeReturn } from '../../../../domain/people/signing-in'
import { showRecoveryCode } from '../../../../server/people/second-step'
import { halfwayAction } from '../../../door-with'
import { outcomeOf } from '../../../staff-entry'

/** Shows a recovery code in place of a second factor. */
export const POST = halfwayAction(RecoverySignIn, async ({ values, ...knock }) =>
  outcomeOf(
    await showRecoveryCode(knock, values.recovery),
    safeReturn(values.from),
    'This is none of your recovery codes, or it was used already.',
  ),
)
