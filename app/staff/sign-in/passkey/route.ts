import { PasskeySignIn, safeReturn } from '../../../../domain/people/signing-in'
import { signInWithPasskey } from '../../../../server/people/second-step'
import { doorAction } from '../../../door-with'
import { outcomeOf } from '../../../staff-entry'

/** Signs in with a passkey, to the end. */
export const POST = doorAction(PasskeySignIn, async ({ values, ...knock }) =>
  outcomeOf(
    await signInWithPasskey(knock, values.credential),
    safeReturn(values.from),
    'This passkey does not open Heard. Try again, or choose another way.',
  ),
)
