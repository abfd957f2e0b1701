import { NewCodeApp, safeReturn } from '../../../../../domain/people/signing-in'
import { addCodeApp } from '../../../../../server/people/code-app'
import { addFirstFactor } from '../../../../../server/people/second-factors'
import { halfwayAction } from '../../../../door-with'
import { enrolled } from '../enrolled'

/** Adds a code app as the first second factor. */
export const POST = halfwayAction(NewCodeApp, async ({ values, ...knock }) =>
  enrolled(
    await addFirstFactor(knock, 'code app', (tx) => addCodeApp(tx, knock.me.id, values.sealed, values.code)),
    safeReturn(values.from),
    { code: 'This code is not right. Type the one that your app shows now.' },
  ),
)
