import { NewPasskey, safeReturn } from '../../../../../domain/people/signing-in'
import { addPasskey } from '../../../../../server/people/passkeys'
import { addFirstFactor } from '../../../../../server/people/second-factors'
import { halfwayAction } from '../../../../door-with'
import { enrolled } from '../enrolled'

/** Adds a passkey as the first second factor. */
export const POST = halfwayAction(NewPasskey, async ({ values, ...knock }) =>
  enrolled(
    await addFirstFactor(knock, 'passkey', (tx) =>
      addPasskey(tx, knock.request, knock.me.id, { ...values, cookie: knock.question }),
    ),
    safeReturn(values.from),
    { '': 'This passkey could not be added. Load the page again and try once more.' },
  ),
)
