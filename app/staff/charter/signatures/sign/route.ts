import { SignForm } from '../../../../../domain/charter/sign-form'
import { sign } from '../../../../../server/charter/agreeing'
import { whyNotSpoken } from '../../../../../server/charter/spoken-words'
import type { Outcome } from '../../../../staff-outcome'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Signs the locked text for the own party. */
export const POST = staffAction(
  'charter.speak',
  Nowhere,
  SignForm,
  async ({ values, ...staff }): Promise<Outcome> => {
    const { signs: _, seenBy, ...signing } = values
    const signed = await sign(staff, { ...signing, seenBy: seenBy || null })
    if (signed === 'alone')
      return { problems: { seenBy: 'Choose somebody else of your organisation who has seen it.' } }
    if (signed === 'not-yet') return { problems: { on: 'This day is still to come.' } }
    const wrong = whyNotSpoken(signed)
    if (wrong) return { problems: { '': wrong } }
    return { to: '/staff/charter/signatures', done: 'You signed the charter for your party.' }
  },
)
